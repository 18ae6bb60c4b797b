import type { Group } from '../search/group.ts';
import { isSlipOf, nearestWord } from '../search/nearest-word.ts';
import { stemOf } from '../search/words.ts';
import type { SearchIndex } from './search-index.ts';
import { fewHave, onlyWord } from './words-of-group.ts';

/** What a word that few pages have may be misspelt for: one that is much commoner. Undefined where there is none. */
export async function findDoubt(
  index: SearchIndex,
  group: Group,
): Promise<{ wrong: string; right: string } | undefined> {
  const word = onlyWord(group);
  if (word === undefined) return undefined;
  const having = await index.countOf(word);
  if (having === 0 || having > fewHave) return undefined;
  const words = await index.words();
  const right = nearestWord(word, words, false);
  if (right === undefined || right.startsWith(word) || stemOf(right) === stemOf(word)) return undefined;
  const isCommoner = (new Map(words).get(right) ?? 0) >= 5 * having;
  return isSlipOf(word, right) && isCommoner ? { wrong: group.text, right } : undefined;
}
