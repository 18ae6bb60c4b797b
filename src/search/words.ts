/** A word of a text as search compares it: its plain form, and which of the text’s space-separated pieces it stands in. */
export type Word = { readonly word: string; readonly at: number; readonly raw: string };

// The comma of 27,519 parts nothing: the index keeps it as 27519, as others print it.
const separators = /(?:(?!(?<=\d),(?=\d{3}(?!\d)))[^\p{L}\p{N}’'‘.])+/u;

/** A word without accents, capitals and punctuation: Children’s is childrens. */
export const plainWord = (word: string): string =>
  // Nearly every word, and the rest takes ten times as long.
  /^[A-Za-z0-9]+$/.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKD')
        .toLowerCase()
        // A dot stays between digits only: 2.6 is not 26.
        .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]/gu, '');

/** A text cut at its spaces, as the index counts its words. */
export const piecesOf = (text: string): string[] => text.split(/[^\S\uFEFF]+/);

/** The words of a text. A hyphen or a stroke parts words; a dot stays only between digits, as in 2.06, and 27,519 is 27519. */
export function wordsOf(pieces: readonly string[]): Word[] {
  const words: Word[] = [];
  for (const [at, piece] of pieces.entries()) {
    // Nearly every piece, and the rest takes ten times as long.
    const [, plain] = /^([A-Za-z0-9]+)[,.;:]?$/.exec(piece) ?? [];
    if (plain !== undefined) words.push({ word: plain.toLowerCase(), at, raw: plain });
    else words.push(...wordsIn(piece, at));
  }
  return words;
}

/** The words of a glossary’s entry, as search compares them. */
export const plainWords = (text: string): string[] => wordsOf(text.split(/\s+/)).map(({ word }) => word);

const wordsIn = (piece: string, at: number): Word[] =>
  piece.split(separators).flatMap((raw) => {
    const word = plainWord(raw);
    return word === '' ? [] : [{ word, at, raw: raw.replace(/^[.’'‘]+|[.’'‘]+$/g, '') }];
  });

const endings = ['ations', 'ation', 'ings', 'ing', 'ions', 'ion', 'ed', 'es', 's', 'e', 'y'];

/** What a word shares with its other forms: leaver and leavers, adopt and adoption. Rough; it only marks and ranks. */
export function stemOf(word: string): string {
  if (/^\p{L}+\d+s$/u.test(word)) return word.slice(0, -1);
  if (/\d/.test(word)) return word;
  // Of survey and pathway the y belongs to the stem: surveys has it too.
  if (/[aeou]y$/.test(word)) return word;
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 3 && !word.endsWith('ss'));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  // Policy and policies are not police.
  if (ending === 'y') return `${stem}i`;
  // Notes are not not: what is cut down to three letters is no word of three, but for a plural.
  return stem.length === 3 && ending !== 's' ? `${stem}-` : stem;
}

// Endings that the index cuts off before it keeps a word, longest forms only: each stands for its beginnings too.
const cutOff =
  'ations ators ances ences ancies encies abilities ibilities ables ibles ically ements ments nesses ingly edly fully lessly ously ivities ively isations izations isers izers ities ionally ers ies ings'.split(
    ' ',
  );

/** Whether somebody who types a word may be on the way from a stem to one of its forms: adopti from adopt, but not irony from iro. */
export const growsFrom = (word: string, stem: string): boolean =>
  stem.length > 2 && word.startsWith(stem) && cutOff.some((ending) => ending.startsWith(word.slice(stem.length)));
