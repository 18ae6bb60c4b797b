/** The key of a page that says on which day it was made: of what it shows besides, and the day, year-month-day. */
export const datedKey = (shows: string, day: string): string => `${shows} ${day}`;

/** What the key of a page stands for: what it shows but the day on which it was made, and the day where it says one. */
export function partsOfKey(key: string): { readonly shows: string; readonly day: string | undefined } {
  const [shows = '', day] = key.split(' ');
  return { shows, day };
}
