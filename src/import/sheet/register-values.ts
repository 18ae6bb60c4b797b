import { documentTypes } from '../../../schemas/document.ts';
import { partialDate } from '../../../schemas/fields.ts';
import type { ImportWarning } from '../importer.ts';
import { readWholeDay } from '../action-plan/read-whole-day.ts';
import { parsePrintedDate } from '../word/parse-printed-date.ts';
import { readLeads } from '../word/read-leads.ts';
import type { TableRow } from './read-table.ts';

const types: readonly string[] = documentTypes;

/** What a row of a register says of a document; what cannot be read with certainty is left out and warned of. */
export function valuesOf(
  { row, cells }: TableRow,
  title: string,
  owners: Map<string, string>,
  warnings: ImportWarning[],
): Record<string, unknown> {
  const warn = (code: string, message: string) =>
    warnings.push({ code, message: `Row ${row} (“${title}”): ${message}` });
  const type = cells.get('type')?.toLowerCase();
  const status = statusOf(cells.get('status'));
  const date = dateOf(cells.get('date'));
  const review = dateOf(cells.get('review-due'));
  if (type !== undefined && !types.includes(type))
    warn('type-unknown', `the type “${type}” is none of: ${types.join(', ')}. The type was taken from the title.`);
  if (cells.has('status') && status === undefined)
    warn(
      'status-unknown',
      `the status “${cells.get('status')}” is none of: held, listed, requested, not-held. It was left out; a new document counts as listed.`,
    );
  if (cells.has('date') && date === undefined)
    warn('date-unclear', `the date “${cells.get('date')}” cannot be read with certainty, so it was left out.`);
  if (cells.has('review-due') && review?.length !== 10)
    warn('date-unclear', `the review date “${cells.get('review-due')}” names no day, so it was left out.`);
  const leads = readLeads(cells.get('owners') ?? '', owners, `“${title}”`, warnings);
  return {
    ...(type !== undefined && types.includes(type) ? { type } : {}),
    ...(status === undefined ? {} : { status }),
    ...(date === undefined ? {} : { date }),
    ...textOf(cells, 'location'),
    ...(cells.has('marking') ? { marking: markingOf(cells.get('marking') ?? '') } : {}),
    ...textOf(cells, 'for'),
    ...textOf(cells, 'period'),
    ...(leads.length === 0 ? {} : { owners: leads }),
    ...(review?.length === 10 ? { 'review-due': review } : {}),
    ...(cells.has('also-called')
      ? { 'also-called': (cells.get('also-called') ?? '').split(/\s*;\s*/).filter((name) => name !== '') }
      : {}),
  };
}

const textOf = (cells: TableRow['cells'], name: string) => (cells.has(name) ? { [name]: cells.get(name) } : {});

/** OFFICIAL and OFFICIAL-SENSITIVE in any capitals and with any dash; every other marking as it is printed. */
export const markingOf = (text: string): string =>
  /^official(\s*[-–:]?\s*sensitive)?$/i.test(text) ? (/sens/i.test(text) ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL') : text;

/** A status in the register’s words, or what people write for it. */
export function statusOf(text: string | undefined): string | undefined {
  const word = text?.toLowerCase().replace(/\s+/g, '-');
  if (word === undefined) return undefined;
  if (/^(held|yes|y|have-it|in-place|available|final|current)$/.test(word)) return 'held';
  if (/^(requested|asked-for|awaited|awaiting)$/.test(word)) return 'requested';
  if (/^(not-held|no|n|missing|not-available|do-not-have)$/.test(word)) return 'not-held';
  return word === 'listed' ? 'listed' : undefined;
}

/** Nothing but a date: with more words, it may be that of another version or the first of two. */
const onlyDate =
  /^(?:\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d|(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?\p{L}{3,9}\.?,?\s+(?:20)?\d\d)$/u;

const exactDate = partialDate();

/** A date as exactly as a cell gives it: ISO, British, a month or a year. Nothing where the cell says more than one date. */
export function dateOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (exactDate.safeParse(text).success) return text;
  const alone = text.replace(/^(?:published|dated|as at|on)\s+/i, '').replace(/^\p{Lu}\p{Ll}+day,?\s+/u, '');
  // As Excel shows a month that somebody typed: Jan-27.
  const spaced = alone.replace(/^(\p{L}{3,4})-(?=\d\d)/u, '$1 ');
  return readWholeDay(alone) ?? (onlyDate.test(spaced) ? parsePrintedDate(spaced) : undefined);
}
