import { isAlike } from '../is-alike.ts';
import { isInked, plainColour } from './change-ink.ts';
import type { Drawn } from './drawn.ts';
import type { Paint } from './read-paints.ts';

// What is lower covers no word.
const lowest = 3;

/**
 * What can be told of the words of a page without the place of every letter, which takes much longer: whether some are not
 * printed, and whether any could be covered.
 */
export function lookOverWords(
  drawn: readonly Drawn[],
  paints: readonly Paint[],
): { readonly unseen: boolean; readonly mayBeCovered: boolean } {
  const words = drawn.filter(({ is, note }) => is === 'words' && note === undefined);
  const [first] = words;
  const covers = paints.filter(
    ({ sure, picture, box }) => (sure ?? picture) && Math.min(box.width, box.height) > lowest,
  );
  const grounds = ['FFFFFF', ...new Set(covers.flatMap(({ colour }) => colour ?? []))];
  const colours = new Set(words.flatMap(({ now }) => plainColour(now) ?? []));
  const sameAsGround = [...colours].some((colour) => grounds.some((ground) => isAlike(ground, colour)));
  return {
    unseen: words.some(({ now }) => !isInked(now.ink)),
    mayBeCovered: first !== undefined && (sameAsGround || covers.some(({ at }) => at > first.at)),
  };
}
