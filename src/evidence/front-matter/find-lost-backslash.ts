import { findMatches } from '../../markdown/find-matches.ts';

/** A backslash that would be lost: where it stands in the text, from 0, and what to do about it. */
type LostBackslash = { readonly at: number; readonly message: string };

/** What a backslash may stand before: itself, a quotation mark, a slash, the end of a line and a letter’s number. */
const meant = /^(?:[\\"/\n]|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})$/;

/**
 * Finds a backslash in a text written in double quotation marks, which are part of `written`, that YAML reads together with the
 * letter behind it as a code: of "S:\new" it makes a new line.
 */
export function findLostBackslash(written: string): LostBackslash | undefined {
  // A path to a server begins with two.
  if (/^"\\\\[\w.-]{1,100}(?:"|\\\\\w)/.test(written))
    return { at: 1, message: `Two backslashes here are read as one. ${cure}` };
  for (const { 0: code, index } of findMatches(written, /\\(?:u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[\s\S])/g)) {
    const behind = code.slice(1);
    // A text that a program has folded begins its next line so.
    const isFold = behind === ' ' && /\n[ \t]*$/.test(written.slice(Math.max(0, index - 80), index));
    if (isFold || (meant.test(behind) && !isUnseen(behind))) continue;
    return { at: index, message: `“${code.trimEnd()}” here would be read as a code, and the backslash lost. ${cure}` };
  }
  return undefined;
}

const cure = 'Put the text in single quotation marks, or in none.';

/** Whether a letter given by its number is one that nobody sees. */
const isUnseen = (behind: string): boolean =>
  /^u/i.test(behind) && /[\p{C}\p{Z}]/u.test(String.fromCodePoint(Math.min(parseInt(behind.slice(1), 16), 0x10ffff)));
