import type { GlossaryEntry } from './glossary-entry.ts';
import type { Form, Group } from './group.ts';
import type { Term } from './parse-query.ts';
import { speltOut } from './spelt-out.ts';
import { plainWord } from './words.ts';

/** A quoted phrase, for which nothing stands but itself: joined by hyphens or not, and with an acronym in it spelt out. */
export function quotedGroup(term: Term, glossary: readonly GlossaryEntry[]): Group {
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

/** What no glossary and no calendar knows: a word, a number, or words that hyphens join. */
export function plainGroup(term: Term): Group {
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
function joined(words: readonly string[]): (readonly string[])[] {
  const pairs = words.slice(0, 5).flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [] : [[...words.slice(0, at), `${word}${next}`, ...words.slice(at + 2)]];
  });
  return [words, ...pairs, ...(words.length > 2 ? [[words.map(plainWord).join('')]] : [])];
}
