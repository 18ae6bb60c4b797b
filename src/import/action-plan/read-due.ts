import { joinSpaces } from '../../words/join-spaces.ts';
import type { ImportWarning } from '../importer.ts';
import { readWholeDay } from './read-whole-day.ts';

const by = /^(?:due\s+)?(?:(?:by|on|no later than|not later than)\s+)?(?:the\s+)?(?:(?:end|close)\s+of\s+)?/i;

/** The day an action is due, where the cell is one date. A period, a month or a date told of in passing is warned of. */
export function readDue(text: string, about: string, warnings: ImportWarning[]): string | undefined {
  const printed = joinSpaces(text);
  if (printed === '') return undefined;
  const day = readWholeDay(printed.replace(by, ''));
  if (day !== undefined) return day;
  warnings.push({
    code: 'due-not-a-day',
    message: `The due date of ${about} is printed as “${printed}”, which is not one certain day, so it was left out. Enter the day, written year-month-day.`,
  });
  return undefined;
}
