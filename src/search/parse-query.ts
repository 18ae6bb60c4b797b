import { replaceDates, type NamedDay } from './find-dates.ts';
import { replacePartDates } from './find-part-dates.ts';
import { tidyPasted } from './tidy-pasted.ts';
import { plainWord, wordsOf } from './words.ts';

/** A word or a quoted phrase that somebody asked for. */
export type Term = {
  /** As typed. */
  readonly text: string;
  /** Its words in plain form; several for a phrase or a hyphenated word. */
  readonly words: readonly string[];
  readonly phrase: boolean;
  /** True for the last word while it may still be growing. */
  readonly typing: boolean;
  /** True for a figure with its sign, like 47%. */
  readonly percent?: true;
  /** The day that a date names, however it is written, of any year where none is said; or the month. */
  readonly date?: NamedDay;
};

/** What a search asks for. */
export type Query = {
  readonly terms: readonly Term[];
  readonly excluded: readonly Term[];
  /** True when the text was too long and only its beginning counts. */
  readonly cut: boolean;
};

/** The most characters and words of a query that count. */
const longestQuery = { characters: 400, words: 24 };

const pattern =
  /([-−–])?(?:["“”„‟«»″]([^"“”„‟«»″]*)(?:["“”„‟«»″]|$)|(?<=^|\s|[-−–])‘([^‘’]+)’(?=\s|$)|([^\s"“”„‟«»″]+))/gu;

/** A query with its percentages as figures and its dates as pages print them, between quotation marks. */
function spelt(pasted: string, named: NamedDay[]): string {
  const text = tidyPasted(pasted);
  // Between quotation marks words stay as they are, and an open one may still be closed.
  if (/["“”„‟«»″]/u.test(text)) return text;
  const keep = (day: NamedDay) => {
    named.push(day);
    return `"${day.text}"`;
  };
  const whole = replaceDates(text, keep).split(/("[^"]*")/);
  const dated = whole.map((part) => (part.startsWith('"') ? part : replacePartDates(part, keep))).join('');
  return dated.replace(/(\d)\s*(?:%|per[\s-]?cent(?!\p{L}))/giu, '$1%');
}

/** Reads a query: words, phrases between straight or curly quotation marks, and what a minus leaves out. Never fails. */
export function parseQuery(text: string): Query {
  const dates: NamedDay[] = [];
  const start = spelt(text.slice(0, longestQuery.characters), dates);
  const terms: Term[] = [];
  const excluded: Term[] = [];
  let count = 0;
  for (const match of start.matchAll(pattern)) {
    const [whole, minus, double, single, word] = match;
    const lead = start.charAt(match.index - 1);
    // A minus means “without” only where a word begins; a dash inside or after a word is just a dash.
    const leaveOut = minus !== undefined && (lead === '' || /\s/.test(lead));
    const quoted = double ?? single;
    const typing = match.index + whole.length === start.length;
    const closed = single !== undefined || /["“”„‟«»″]$/u.test(whole);
    const date = quoted === undefined ? undefined : dates.find((one) => one.text === quoted);
    const asked = quoted === undefined ? parts(word ?? '', typing) : phrase(quoted, typing && !closed);
    const found = date === undefined ? asked : asked.map((term) => ({ ...term, phrase: false, date }));
    for (const term of found) {
      count += term.words.length;
      if (count <= longestQuery.words) (leaveOut ? excluded : terms).push(term);
    }
  }
  return {
    terms,
    excluded,
    cut: text.trim().length > longestQuery.characters || count > longestQuery.words,
  };
}

/** A phrase whose closing mark is still to come is still being typed. */
function phrase(text: string, typing: boolean): Term[] {
  const words = wordsOf(text.split(/\s+/)).map(({ word }) => word);
  return words.length === 0 ? [] : [{ text: text.trim(), words, phrase: true, typing, ...signOf(text.trim()) }];
}

/** The terms of one typed word: <b>hub</b> is two, multi-agency one of two words, 27,519 one of one. */
function parts(text: string, typing: boolean): Term[] {
  const pieces = text
    .split(/(?:(?!(?<=\d)(?:%(?![\p{L}\p{N}])|,(?=\d{3}(?!\d))))[^\p{L}\p{N}\p{M}.’'‘-])+/u)
    .filter((piece) => plainWord(piece) !== '');
  return pieces.map((piece, index) => ({
    text: piece.replace(/^[.’'‘-]+|[.’'‘-]+$/g, ''),
    words: wordsOf([piece]).map(({ word }) => word),
    phrase: false,
    typing: typing && index === pieces.length - 1,
    ...signOf(piece),
  }));
}

const signOf = (text: string): { percent?: true } => (/^\d[\d.,]*\s*%$/.test(text) ? { percent: true } : {});
