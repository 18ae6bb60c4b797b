import { dateGroup } from './date-group.ts';
import { findKnownGroup, formsOf } from './find-known-group.ts';
import { isAside } from './is-aside.ts';
import { isCommon } from './is-common.ts';
import type { Query, Term } from './parse-query.ts';
import { speltOut } from './spelt-out.ts';
import { plainWord } from './words.ts';

/** One entry of the glossary as search uses it. */
export type Entry = { readonly acronym: string; readonly meaning: string; readonly synonyms: readonly string[] };

/** One way in which a text may say what a group asks for. */
export type Form = {
  /** A # in a word stands for any figure. */
  readonly words: readonly string[];
  /** Whether the words must stand as they are, one after the other. Otherwise other endings and beginnings count too. */
  readonly exact: boolean;
  /** From 0 to 1: how well it stands for what was typed. */
  readonly weight: number;
  /** Whether it counts only where no other form is found: it stands for what is still being typed. */
  readonly guess?: true;
  /** The acronym with its capitals, where the form is one: SEND is not send. */
  readonly acronym?: string;
  /** Whether the number must be a percentage; a bare one is worth little. */
  readonly percent?: true;
  /** Whether only the index writes it so: 12 for 1-2. A text has it not. */
  readonly indexed?: true;
  /** Whether only a text writes it so: 2/12/2015, of which the index makes one word. */
  readonly printed?: true;
};

/** Something a result should have, in any of its forms. */
export type Group = {
  readonly text: string;
  /** How many typed words it stands for. */
  readonly size: number;
  readonly forms: readonly Form[];
  readonly typing: boolean;
  /** True for a quoted phrase: nothing stands for it but itself. */
  readonly quoted: boolean;
  /** For a date the day, year-month-day or what of it was said: an item of that day has it too. */
  readonly day?: string;
  /** For the name of authorities these: what is theirs has it, whether it says so or not. */
  readonly authorities?: readonly string[];
  /** Whether nothing is an answer that has none of the groups which are. */
  readonly needed?: boolean;
  /** Whether nothing has the words that its hyphens join one after the other, so that they are looked for apart. */
  readonly parted?: true;
  /** In a long question how much it tells, beside the others. */
  readonly tells?: number;
};

/** Whether so much is asked at once that hardly any page has all of it: a question of a whole sentence. */
export const isLongQuestion = ({ length }: readonly Group[]): boolean => length > 4;

/** How much a group counts beside the others: by its words, and in a long question by how much they tell. */
export const worthOf = ({ size, tells = 1 }: Group): number => size * tells;

/** A query in groups, acronyms and synonyms of the glossary standing for one another, and the common words left aside. */
export function expandQuery(query: Query, glossary: readonly Entry[]): { groups: Group[]; ignored: string[] } {
  const groups: Group[] = [];
  const ignored: string[] = [];
  const forms = formsOf(glossary);
  const { terms } = query;
  for (let at = 0; at < terms.length;) {
    const term = terms[at];
    if (term === undefined) break;
    const found = findKnownGroup(terms, at, forms);
    if (found !== undefined) {
      groups.push(found.group);
      at += found.length;
      continue;
    }
    const place = at;
    at += 1;
    if (term.date !== undefined) groups.push(dateGroup(term, term.date));
    else if (term.phrase) groups.push(quotedGroup(term, glossary));
    else if (term.words.every((word) => isAside(word, terms, place))) ignored.push(term.text);
    else groups.push(plainGroup(term));
  }
  if (groups.length > 0) return { groups, ignored };
  // What only makes the question says more than what is common: quickly of how quickly.
  const isSaying = ({ words }: Term) => !words.every(isCommon);
  const kept = terms.some(isSaying) ? terms.filter(isSaying) : terms;
  return {
    groups: kept.map(plainGroup),
    ignored: terms.filter((term) => !kept.includes(term)).map(({ text }) => text),
  };
}

function quotedGroup(term: Term, glossary: readonly Entry[]): Group {
  return {
    text: term.text,
    size: term.words.length,
    typing: term.typing,
    quoted: true,
    forms: [
      ...joinedForms(term.words).map((form) => ({ ...form, ...signOf(term) })),
      ...speltOut(term.words, glossary).map((words): Form => ({ words, exact: true, weight: 1 })),
      ...growing(term),
    ],
  };
}

/** Several words of which the last is still being typed. One letter of it says nothing yet. */
function growing({ words, typing }: Term): Form[] {
  const begun = (words.at(-1) ?? '').length > 1 ? words : words.slice(0, -1);
  const guess = typing && begun.length > 0 && begun.every((word) => word.length > 1);
  return guess ? [{ words: begun, exact: false, weight: 0.5, guess }] : [];
}

function plainGroup(term: Term): Group {
  const { words, text, typing } = term;
  const [only = ''] = words;
  if (words.length === 1 && !typing && negations.includes(only)) {
    const forms = [only, ...negations.filter((word) => word !== only)].map((word): Form => ({
      words: [word],
      exact: true,
      weight: word === only ? 1 : 0.8,
    }));
    return { text, size: 1, typing, quoted: false, forms };
  }
  // A number means itself: 47 is not 470. A letter alone begins too many words to be meant as a beginning.
  const forms: Form[] =
    words.length > 1
      ? [...joinedForms(words), ...growing(term)]
      : [{ words, exact: /\d/.test(only) || only.length < 2, weight: 1, ...signOf(term) }];
  return { text, size: words.length, typing, quoted: false, forms };
}

// Without a social worker is also printed as: who has no social worker.
const negations = ['no', 'not', 'without'];

const signOf = ({ percent }: Term): { percent?: true } => (percent === undefined ? {} : { percent });

/** Words as they are, and as the index writes them where hyphens join them. */
const joinedForms = (words: readonly string[]): Form[] =>
  joined(words).map((form) => ({
    words: form,
    exact: true,
    weight: 1,
    ...(numbersIn(form) === numbersIn(words) ? {} : { indexed: true as const }),
  }));

const numbersIn = (words: readonly string[]) => words.join(' ').match(/\d+/g)?.join(' ');

/** Words with and without their hyphens: multi agency and multiagency, as the index writes multi-agency. */
export function joined(words: readonly string[]): (readonly string[])[] {
  const pairs = words.slice(0, 5).flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [] : [[...words.slice(0, at), `${word}${next}`, ...words.slice(at + 2)]];
  });
  return [words, ...pairs, ...(words.length > 2 ? [[words.map(plainWord).join('')]] : [])];
}
