import type { ImportWarning } from '../importer.ts';
import { parsePrintedDate } from '../word/parse-printed-date.ts';
import type { PlannedAction } from './plan.ts';

/** The day an action is due. A month, or words like ongoing, are no day: they are warned of. */
export function readDue(text: string, about: string, warnings: ImportWarning[]): string | undefined {
  const printed = text.trim();
  if (printed === '') return undefined;
  const date = parsePrintedDate(printed);
  if (date?.length === 10) return date;
  warnings.push({
    code: 'due-not-a-day',
    message: `The due date of ${about} is printed as “${printed}”, which names no day, so it was left out. Enter the day, written year-month-day.`,
  });
  return undefined;
}

/** How far an action has got, where the cell says it in words; a colour alone says nothing certain. */
export function readState(text: string): PlannedAction['state'] {
  const word = text.trim();
  if (/^not (yet )?(started|commenced|begun)\b/i.test(word)) return 'not-started';
  if (/^((action )?completed?|done|closed|achieved|implemented)\b(?! by)/i.test(word)) return 'done';
  return /^(in progress|on ?going|under ?way|started|on track|partially|commenced)\b/i.test(word)
    ? 'in-progress'
    : undefined;
}
