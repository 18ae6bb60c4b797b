import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { gapKinds } from '../evidence/gaps/index.ts';
import { addDays } from '../evidence/dates.ts';
import { shorten } from '../evidence/shorten.ts';
import type { Gap } from '../evidence/types.ts';

const fixes = new Map(gapKinds.map(({ id, fix }) => [id, fix]));

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
  const events = gaps.flatMap((gap): DatedEvent[] =>
    gap.due === undefined || gap.accepted !== undefined ? [] : [eventOf(gap, gap.due, today)],
  );
  const { error, value } = createEvents(events, { calName: name, productId: '-//evidence-site//EN' });
  // Only our own mistake could make an event that is not valid.
  if (error) throw error;
  return value ?? '';
}

/** The library’s types leave out the field that dates an event’s record; without it, it takes the clock. */
type DatedEvent = EventAttributes & { readonly timestamp: number };

function eventOf({ id, message, title, kind, file }: Gap, due: string, today: string): DatedEvent {
  return {
    uid: `${id}@evidence-site`,
    start: dayOf(due),
    end: dayOf(addDays(due, 1)),
    timestamp: Date.parse(`${today}T00:00:00Z`),
    title: `${message} ${shorten(title, 80)}`,
    description: `${message}\n${title}\n${fixes.get(kind) ?? ''}\n${file}`,
    categories: [kind],
    alarms: [{ action: 'display', description: message, trigger: { before: true, hours: 7 * 24 } }],
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  };
}

const dayOf = (date: string): DateArray => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
};
