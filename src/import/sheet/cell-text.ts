import { plainCharacters } from '../plain-characters.ts';

/** What a cell says: dates year-month-day, and a text without the apostrophe that keeps it from running as a formula. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // Excel shows fifteen figures of a sum like 0.1 + 0.2, whose last ones are none.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return typeof cell === 'string' || typeof cell === 'boolean'
    ? plainCharacters(String(cell).replace(/^'(?=[=+\-@])/, '')).trim()
    : '';
}
