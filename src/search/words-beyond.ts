import { isCommon } from './is-common.ts';
import { isPlaceWord } from './is-place-word.ts';
import { plainWords } from './words.ts';

/** How many words an authority’s name has beyond those typed, where they are all of its name; undefined where more was asked for, or no place. */
export function wordsBeyond(typed: readonly string[], authority: string): number | undefined {
  const asked = typed.filter((word) => !isCommon(word));
  const name = plainWords(authority).filter((word) => !isCommon(word));
  if (!asked.some(isPlaceWord) || !asked.every((word) => name.includes(word))) return undefined;
  return name.length - new Set(asked).size;
}
