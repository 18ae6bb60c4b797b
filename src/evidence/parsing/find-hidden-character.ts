import { makePlaces } from './make-places.ts';
import type { Place } from '../types.ts';

/** A character nobody sees: it turns the direction of writing, joins or parts words, or is none of text. Emoji need the joiner, so it is let be. */
const hidden =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069\u200B\u2060\uFFF9-\uFFFB]/;

/** A character written as a reference, which Markdown reads as the character itself. */
const reference = /&(?:#x([\da-f]{1,8})|#(\d{1,8})|(shy|lrm|rlm|ZeroWidthSpace|NoBreak));/gi;

/** What PowerPoint writes for a new line within a paragraph, and what begins a new page. */
const breaks = /[\u000B\u000C]/;

/** Finds a character that makes a text read otherwise than it is, with its place, counted from 1. */
export function findHiddenCharacter(text: string): (Place & { rule: string; message: string }) | undefined {
  const at = placeIn(text);
  if (at < 0) return undefined;
  const message = breaks.test(text[at] ?? '')
    ? 'A break of PowerPoint or of a page stands here, which nobody sees. Delete it; for a new paragraph leave an empty line.'
    : 'A character stands here that nobody sees and that makes the text read otherwise than it is. Type the line again.';
  return { rule: 'hidden-character', message, ...makePlaces(text)(at) };
}

function placeIn(text: string): number {
  const at = text.search(hidden);
  if (at >= 0 || !text.includes('&')) return at;
  for (const { index, 1: hexadecimal, 2: decimal, 3: name } of text.matchAll(reference)) {
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    if (name !== undefined || (code <= 0x10ffff && hidden.test(String.fromCodePoint(code)))) return index;
  }
  return -1;
}
