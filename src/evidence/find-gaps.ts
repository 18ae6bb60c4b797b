import type { EvidenceIndex } from './evidence-index.ts';
import { gapKinds } from './gaps/index.ts';
import type { Gap } from './types.ts';

/** Every gap, by kind in the registry’s order and by item and place within a kind. `today` is year-month-day. */
export function findGaps(index: EvidenceIndex, today: string): Gap[] {
  return gapKinds.flatMap(({ id, severity, find }) =>
    find(index, today).map(({ item, message, owners, line, column, at }) => ({
      kind: id,
      severity,
      item: item.id,
      title: item.data.title,
      message,
      owners: owners ?? item.data.owners ?? [],
      file: item.file,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(at === undefined ? {} : { at }),
    })),
  );
}
