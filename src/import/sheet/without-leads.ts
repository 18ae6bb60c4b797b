import type { Sheet } from './sheet.ts';

const lead =
  /^(?:(?:lead|responsible|accountable|reporting|senior|document|data|measure|indicator|k?pi) )?(?:lead|owner|officer|manager|author)s?$|^(?:responsible|accountable|(?:owned|updated|checked|approved|provided) by)$/i;

/** The sheets without the cells under a heading of who answers for a row, like Lead: their names do not make it a list of people. */
export const withoutLeads = (sheets: readonly Sheet[]): readonly Sheet[] =>
  sheets.map((sheet) => {
    const columns = sheet.rows
      .slice(0, 6)
      .flatMap((row) => row.flatMap((text, column) => (lead.test(text.trim()) ? [column] : [])));
    return { ...sheet, rows: sheet.rows.map((row) => row.map((text, at) => (columns.includes(at) ? '' : text))) };
  });
