import type { Group } from '../search/group.ts';
import { splitCompound } from '../search/split-compound.ts';
import type { SearchIndex } from './search-index.ts';
import { fewHave, hyphenedWords, onlyWord } from './words-of-group.ts';

/** A group that hyphens join with its words apart, where nothing has them one after the other. */
export async function withApart(index: SearchIndex, group: Group): Promise<Group> {
  const words = hyphenedWords(group);
  const forms = group.forms.filter(({ guess }) => guess !== true);
  if (words.length === 0 || (await index.scoresOf({ ...group, forms })).size > 0) return group;
  if (group.typing && (await isGrowing(index, words))) return group;
  if (beginnings.has(words[0] ?? '')) return { ...group, forms };
  return { ...group, parted: true, forms: [...forms, { words, exact: false, weight: 0.5 }] };
}

/** Whether words that hyphens join may become something of the site: multi-ag, or looked-aft. */
async function isGrowing(index: SearchIndex, words: readonly string[]): Promise<boolean> {
  const isBegun = (await index.countOf(words.join(''))) > 0;
  return isBegun || (await index.pagesWith(words.slice(-1))).size === 0;
}

// What they begin means another thing without them: a birth is not pre-birth.
const beginnings = new Set('anti co de inter mid mis multi non post pre re semi sub un'.split(' '));

/** A word that few pages have, also in the two words that it is put together from: step down for stepdown. */
export async function withParts(index: SearchIndex, group: Group): Promise<Group> {
  const word = onlyWord(group);
  if (word === undefined || group.size > 1 || (await index.countOf(word)) > fewHave) return group;
  const parts = splitCompound(word, await index.words());
  if (parts === undefined || (await index.pagesWith(parts)).size === 0) return group;
  return { ...group, forms: [...group.forms, { words: parts, exact: true, weight: 1 }] };
}
