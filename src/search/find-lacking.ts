import type { Group } from './group.ts';
import { isNumber } from './is-number-group.ts';
import { matchGroups, type Prepared } from './match-groups.ts';

/**
 * Whether only a page’s text tells if it has a group: the index cuts endings off, of quoted words too, and finds 12 for 1.2
 * and for 1-2. A phrase that is still being typed may yet become what the index found.
 */
export const isToldByText = ({ forms: [form], quoted, typing }: Group): boolean =>
  quoted ? !typing : form?.words.every(isNumber) === true;

/** Those of some groups, by their places, that a text does not have. What runs on past a cut, from one paragraph to the next, is not there. */
export function findLacking(
  text: Prepared,
  groups: readonly Group[],
  places: readonly number[],
  cuts: readonly number[] = [],
): number[] {
  const asked = places.map((place) => groups[place]).filter((group) => group !== undefined);
  const matches = matchGroups(text, asked).filter(({ from, to }) => !cuts.some((cut) => cut > from && cut <= to));
  return places.filter((_, at) => {
    // What is quoted with its sign, like "47%", is not there without.
    const least = asked[at]?.quoted === true ? 0.5 : 0;
    return !matches.some(({ group, fit }) => group === at && fit > least);
  });
}
