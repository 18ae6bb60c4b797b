import { parsePeriod, type Period } from './parse-dates.ts';

const label = /inspection dates?:?\s*(.{0,120})/i;
const nextLabel =
  /\b(?:lead inspector|reporting inspector|age group|(?:report )?published|dates? of (?:the )?previous|inspection outcome|judgements?|(?:the )?(?:previous|last) inspection)\b/i;

/**
 * When an inspection took place, as the first page prints it beside “Inspection dates”. Dates behind the next label are of
 * something else. Undefined where no period stands there, or only the week in which it began.
 */
export function inspectionDates(front: string): Period | undefined {
  const [beside = ''] = (label.exec(front)?.[1] ?? '').split(nextLabel);
  return /\bweek (?:commencing|beginning)\b|\bw\/c\b/i.test(beside) ? undefined : parsePeriod(beside);
}
