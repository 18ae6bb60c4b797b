import { stringify } from 'csv-stringify/sync';
import { gapKinds } from '../evidence/gaps/index.ts';
import type { Gap } from '../evidence/types.ts';

/**
 * The columns of the sheet of gaps. The last four are for the owner to fill in: what was done or found, or that the gap
 * is accepted, by whom, why and until when. `id` is how a completed sheet finds its gaps again.
 */
const gapSheetColumns = [
  'kind',
  'severity',
  'item',
  'title',
  'message',
  'owners',
  'file',
  'line',
  'id',
  'due',
  'what-to-do',
  'answer',
  'accepted-by',
  'reason',
  'until',
] as const;

const fixes = new Map(gapKinds.map(({ id, fix }) => [id, fix]));

/** Gaps as CSV that spreadsheets open as UTF-8. A text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export function formatGapsCsv(gaps: readonly Gap[]): string {
  const rows = gaps.map((gap) => ({
    ...gap,
    owners: gap.owners.join(' '),
    line: gap.line ?? '',
    due: gap.due ?? '',
    'what-to-do': fixes.get(gap.kind) ?? '',
    answer: '',
    'accepted-by': gap.accepted?.by ?? '',
    reason: gap.accepted?.reason ?? '',
    until: gap.accepted?.until ?? '',
  }));
  return stringify(rows, { header: true, columns: [...gapSheetColumns], bom: true, escape_formulas: true });
}
