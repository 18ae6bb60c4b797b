import { findFitting, type Wanted } from './find-fitting.ts';

type Entry = Pick<Element, 'getAttribute'>;

const format = new Intl.NumberFormat('en-GB');

/** How many of a list are shown, and where none is, which filters to remove to see some, by their titles. */
export function describeShown(entries: readonly Entry[], wanted: Wanted, titles: ReadonlyMap<string, string>): string {
  const [shown, all] = [countEntries(findFitting(entries, wanted)), countEntries(entries)];
  if (shown === all) return `All ${format.format(all)} shown`;
  const words = `${format.format(shown)} of ${format.format(all)} shown`;
  if (shown > 0) return words;
  const without = [...wanted.keys()].flatMap((name) => {
    const others = new Map([...wanted].filter(([other]) => other !== name));
    const found = countEntries(findFitting(entries, others));
    return found === 0 ? [] : [`“${titles.get(name) ?? name}” to see ${format.format(found)}`];
  });
  const advice = without.length === 0 ? 'more than one of them' : without.join(', or ');
  return `${words}. Nothing fits all of these filters. Remove ${advice}.`;
}

/** How many things are in a list. Copies of one thing have its id, and count once. */
export const countEntries = (entries: readonly Entry[]): number =>
  new Set(entries.map((entry) => entry.getAttribute('data-entry') || entry)).size;
