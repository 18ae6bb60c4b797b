import type { ImportWarning } from './importer.ts';

/** The signs that Windows has where Latin-1 has none, by their bytes from 0x80 on; a gap where there is none. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const broken =
  /[\u00E0-\u00EF](?=[\u0080-\u00BF]?[\u0080-\u009F])[\u0080-\u00BF]{2}|\u00F0[\u0080-\u00BF]{3}|\u00E2\u20AC[\u0080-\u00BF\u0152\u0153\u02DC\u2013-\u203A\u20AC\u2122]|\u00C2[\u00A0-\u00BF]|[\u00C2-\u00DF]?[\u0080-\u009F]|\uFFFD+/g;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What stands for a letter that nobody can tell any more. */
const lostMark = '[?]';

/** The letters of a file that were mended and that were lost, each with the words around it. */
type Mended = { readonly mended: string[]; readonly lost: string[] };

/**
 * A value in whose texts every letter that was saved in another code is the one that was meant (â€™ is ’), and one that was
 * lost is [?], with what to look at. Anything but texts, lists and plain records stays as it is.
 */
export function mendLetters<T>(value: T): { readonly value: T; readonly warnings: readonly ImportWarning[] } {
  const found: Mended = { mended: [], lost: [] };
  const whole = mendIn(value, found) as T;
  return { value: whole, warnings: warnOf(found) };
}

function mendIn(value: unknown, found: Mended): unknown {
  if (typeof value === 'string') return mendText(value, found);
  if (Array.isArray(value)) return value.map((entry) => mendIn(entry, found));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mendIn(entry, found)]));
}

const mendText = (text: string, found: Mended): string =>
  text.replace(broken, (letters, at: number) => {
    const meant = meantBy(letters);
    (meant === undefined ? found.lost : found.mended).push(text.slice(Math.max(0, at - 20), at + letters.length + 20));
    return meant ?? lostMark;
  });

/** The letter that was meant: one of UTF-8 whose bytes were read one by one, or one of Windows that was read as Latin-1. */
function meantBy(letters: string): string | undefined {
  const bytes = Array.from(letters, byteOf);
  if (bytes.includes(undefined)) return undefined;
  try {
    const text = utf8.decode(Uint8Array.from(bytes as number[]));
    return /[\u0080-\u009f]/.test(text) ? undefined : text.replace('\u00a0', ' ');
  } catch {
    const text = Array.from(letters, (letter) => windows[(letter.codePointAt(0) ?? 0) - 0x80] ?? letter).join('');
    return /[\u0080-\u009f]/.test(text) ? undefined : text;
  }
}

function byteOf(letter: string): number | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code <= 0xff) return code;
  const at = windows.indexOf(letter);
  return at < 0 ? undefined : 0x80 + at;
}

function warnOf({ mended, lost }: Mended): ImportWarning[] {
  const warn = (code: string, [first, ...more]: readonly string[], what: string): ImportWarning[] =>
    first === undefined
      ? []
      : [
          {
            code,
            message: `${more.length === 0 ? '1 letter' : `${more.length + 1} letters`} in the file ${what.replace('…', `“${first}”`)}`,
          },
        ];
  return [
    ...warn(
      'letters-mended',
      mended,
      'had been saved in another code, as in …, and became what was meant. Read through what was written.',
    ),
    ...warn(
      'letters-lost',
      lost,
      `cannot be told any more, as in …; ${lostMark} stands for each. Look at the original, and type what was meant.`,
    ),
  ];
}
