import { makePlaces } from './make-places.ts';
import type { Place } from '../types.ts';

// What becomes of quotation marks, dashes and pound signs when UTF-8 is read as Windows text; and the character for a letter that was lost.
const lost =
  /\uFFFD|\u00E2\u20AC[\u0080-\u00BF\u0152\u0153\u02DC\u2013-\u203A\u20AC\u2122]|\u00C2[\u00A0-\u00BF]|[\u00C2-\u00F4]?[\u0080-\u009F]{1,3}/;

/** Finds characters that stand where a letter was lost before the file was saved, with their place, counted from 1. */
export function findLostLetter(text: string): (Place & { rule: string; message: string }) | undefined {
  const found = lost.exec(text);
  if (found === null) return undefined;
  const seen = found[0].replace(/[\u0080-\u009F]/g, '');
  const what = seen === '' ? 'A character that nobody sees' : `“${seen}”`;
  const message = `${what} stands here for a character that was lost when the text was copied or saved. Type what was meant, and look through the rest of the file.`;
  return { rule: 'encoding', message, ...makePlaces(text)(found.index) };
}
