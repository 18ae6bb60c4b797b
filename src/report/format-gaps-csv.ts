import { stringify } from 'csv-stringify/sync';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { highestMarking } from '../evidence/questions/highest-marking.ts';
import type { Gap } from '../evidence/types.ts';
import { gapKindOf } from './gap-kind-of.ts';

const nothing = () => undefined;

/**
 * The columns of the sheet of gaps. Those after “what to do” are for the owner to fill in, and the import reads them: what was
 * found, a document and where it is kept, why a part is empty, or who accepts the gap, why and until when.
 */
const columns: readonly (readonly [name: string, valueOf: (gap: Gap) => string | number | undefined])[] = [
  ['kind', ({ kind }) => kind],
  ['severity', ({ severity }) => severity],
  ['item', ({ item }) => item],
  ['title', ({ title }) => title],
  ['message', ({ message }) => message],
  ['owners', ({ owners }) => owners.join(' ')],
  ['file', ({ file }) => file],
  ['line', ({ line }) => line],
  ['at', ({ at }) => at],
  ['of', ({ of }) => of?.join('\n')],
  ['id', ({ id }) => id],
  ['due', ({ due }) => due],
  ['what to do', ({ kind }) => gapKindOf(kind)?.fix],
  ['answer', nothing],
  ['document', nothing],
  ['location', nothing],
  ['state', nothing],
  ['reason', ({ accepted }) => accepted?.reason],
  ['reviewed', nothing],
  ['accepted by', ({ accepted }) => accepted?.by],
  ['until', ({ accepted }) => accepted?.until],
];

/**
 * Gaps as CSV that spreadsheets open as UTF-8, each with the marking of the item it is of, because a sheet is sent on without
 * the site. A text that a spreadsheet would run as a formula is kept from it by an apostrophe.
 */
export function formatGapsCsv(
  gaps: readonly Gap[],
  { byId, settings }: Pick<EvidenceIndex, 'byId' | 'settings'>,
): string {
  const head = ['marking', ...columns.map(([name]) => name)];
  // Lists: of records, the library looks every field up by its path.
  const rows = gaps.map((gap) => [
    highestMarking([byId.get(gap.item)], settings),
    ...columns.map(([, valueOf]) => valueOf(gap)),
  ]);
  return stringify([head, ...rows], { bom: true, escape_formulas: true });
}
