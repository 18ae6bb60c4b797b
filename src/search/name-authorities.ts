import type { Group } from './group.ts';
import { isPlaceWord } from './is-place-word.ts';
import { plainWords } from './words.ts';

/**
 * The groups of a query, those that name authorities with these: a name’s first word that tells it from others does, and
 * beside it the rest of the name. Another authority’s name is needed: what has nothing of it is no answer.
 */
export function nameAuthorities(groups: readonly Group[], names: Iterable<string>, own: string): Group[] {
  const known = [...names].map((name) => ({ name, places: plainWords(name).filter(isPlaceWord) }));
  const named: Group[] = [];
  for (const group of groups) {
    const words = placesIn(group);
    const before = named.at(-1)?.authorities ?? [];
    const authorities = known
      .filter(
        ({ name, places }) =>
          words.length > 0 &&
          words.every((word) => places.some((place) => isSame(word, place))) &&
          (before.includes(name) || words.some((word) => isSame(word, places[0] ?? ''))),
      )
      .map(({ name }) => name);
    const needed = authorities.length > 0 && !authorities.includes(own);
    named.push(authorities.length === 0 ? group : { ...group, authorities, ...(needed ? { needed } : {}) });
  }
  return named;
}

/** The words of a plain group that may tell one authority from others; none of a phrase, a date or what stands for something else. */
const placesIn = ({ quoted, day, forms: [form, other] }: Group): readonly string[] =>
  quoted || day !== undefined || (other !== undefined && form?.words.length === 1)
    ? []
    : (form?.words ?? []).filter(isPlaceWord);

/** Sunderland’s is as good as Sunderland. */
const isSame = (word: string, place: string): boolean => word === place || word === `${place}s`;
