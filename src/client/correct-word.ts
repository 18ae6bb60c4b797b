import { nearestWord } from '../search/nearest-word.ts';
import { splitCompound } from '../search/split-compound.ts';
import type { SearchIndex } from './search-index.ts';

/** What a word that nothing has was probably meant to be: another one, or the two that it was put together from. Undefined for neither. */
export async function correctWord(
  index: Pick<SearchIndex, 'pagesWith' | 'words'>,
  word: string,
  growing: boolean,
): Promise<readonly string[] | undefined> {
  const known = await index.words();
  const parts = splitCompound(word, known);
  if (parts !== undefined && (await index.pagesWith(parts)).size > 0) return parts;
  const right = nearestWord(word, known, growing);
  return right === undefined ? undefined : [right];
}
