import { stringify } from 'csv-stringify/sync';
import type { Gap } from '../evidence/types.ts';

const columns = ['kind', 'severity', 'item', 'title', 'message', 'owners', 'file', 'line'] as const;

/** Gaps as CSV that spreadsheets open as UTF-8. A text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export function formatGapsCsv(gaps: readonly Gap[]): string {
  const rows = gaps.map((gap) => ({ ...gap, owners: gap.owners.join(' '), line: gap.line ?? '' }));
  return stringify(rows, { header: true, columns: [...columns], bom: true, escape_formulas: true });
}
