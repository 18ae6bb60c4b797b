import { makePlaces } from './make-places.ts';
import type { Place } from './types.ts';

/** A sign nobody sees: it turns the direction of writing, joins or parts words. Emoji need the joiner, so it is let be. */
const hidden = /[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFFF9-\uFFFB]/;

/** Finds a character that makes a text read otherwise than it is, with its place, counted from 1. */
export function findHiddenCharacter(text: string): (Place & { rule: string; message: string }) | undefined {
  const at = text.search(hidden);
  if (at < 0) return undefined;
  const message =
    'A character stands here that nobody sees and that makes the text read otherwise than it is. Type the line again.';
  return { rule: 'hidden-character', message, ...makePlaces(text)(at) };
}
