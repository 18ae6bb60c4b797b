import { isPlaceWord } from './is-place-word.ts';
import { plainWords } from './words.ts';

const several = new Set('councils authorities boroughs elsewhere'.split(' '));

/** Whether a search means the authority whose site it is: its typed words name no other one, nor ask which authorities do something. */
export function prefersOwn(typed: readonly string[], own: string, authorities: Iterable<string>): boolean {
  const ours = new Set(plainWords(own));
  const others = new Set([...authorities].flatMap(plainWords).filter((word) => isPlaceWord(word) && !ours.has(word)));
  return !typed.some((word) => several.has(word) || others.has(word));
}
