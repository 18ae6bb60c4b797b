import { addDays } from '../evidence/dates/dates.ts';
import { localDay } from './local-day.ts';

/** The last day that can have come by now, year-month-day: the day after this one has begun east of Greenwich, and here on a summer’s night. */
export const latestDay = (): string => addDays(localDay(), 1);
