import {
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { addDays } from '../evidence/dates/dates.ts';
import { joinSpaces } from '../words/join-spaces.ts';
import { shorten } from '../words/shorten.ts';
import type { Gap } from '../evidence/types.ts';
import { isOpen } from '../evidence/finding-gaps/is-open.ts';
import { gapKindOf } from './gap-kind-of.ts';

// Seconds.
const [hour, week] = [3600, 7 * 24 * 3600];

/** The dates of some gaps as a calendar that Outlook and others read: a day each, with a reminder a week before. Gaps without a date are left out. `today` dates the calendar itself. */
export function formatOwnerCalendar({
  name,
  gaps,
  today,
}: {
  name: string;
  gaps: readonly Gap[];
  today: string;
}): string {
  const calendar = new ICalCalendar({
    // The library writes a name as it is given.
    name: joinSpaces(name).replace(/[\\;,]/g, '\\$&'),
    prodId: { company: 'evidence-site', product: 'evidence-site', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hour,
  });
  for (const gap of gaps) if (gap.due !== undefined && isOpen(gap)) calendar.createEvent(eventOf(gap, gap.due, today));
  return `${calendar.toString()}\r\n`;
}

const eventOf = ({ id, message, title, kind, file }: Gap, due: string, today: string): ICalEventData => ({
  id: `${joinSpaces(id)}@evidence-site`,
  start: dayOf(due),
  end: dayOf(addDays(due, 1)),
  allDay: true,
  // Left out, it would be the clock’s.
  stamp: dayOf(today),
  summary: `${message} ${shorten(title, 80)}`,
  description: `${message}\n${title}\n${gapKindOf(kind)?.fix ?? ''}\n${file}`,
  // A day to come is not overdue, as its kind is called.
  categories: [{ name: due < today ? kind : 'due' }],
  alarms: [{ type: ICalAlarmType.display, description: message, trigger: week }],
  busystatus: ICalEventBusyStatus.FREE,
  transparency: ICalEventTransparency.TRANSPARENT,
});

/** A day, year-month-day, as the library takes it, wherever this runs. */
const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
