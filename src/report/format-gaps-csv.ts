import { stringify } from 'csv-stringify/sync';
import { gapKinds } from '../evidence/gaps/index.ts';
import type { Gap } from '../evidence/types.ts';

/**
 * The columns of the sheet of gaps. Those after “what to do” are for the owner to fill in, and the import reads them: what was
 * found, a document and where it is kept, why a part is empty, or who accepts the gap, why and until when.
 */
const columns = [
  'kind',
  'severity',
  'item',
  'title',
  'message',
  'owners',
  'file',
  'line',
  'at',
  'id',
  'due',
  'what to do',
  'answer',
  'document',
  'location',
  'state',
  'reason',
  'reviewed',
  'accepted by',
  'until',
] as const;

const fixes = new Map(gapKinds.map(({ id, fix }) => [id, fix]));

/** Gaps as CSV that spreadsheets open as UTF-8. A text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export function formatGapsCsv(gaps: readonly Gap[]): string {
  const rows = gaps.map((gap) => ({
    ...gap,
    owners: gap.owners.join(' '),
    'what to do': fixes.get(gap.kind),
    'accepted by': gap.accepted?.by,
    reason: gap.accepted?.reason,
    until: gap.accepted?.until,
  }));
  return stringify(rows, { header: true, columns: [...columns], bom: true, escape_formulas: true });
}
