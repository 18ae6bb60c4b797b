import { isCommon } from './is-common.ts';
import { writingsOf, type NamedDay } from './find-dates.ts';
import type { Query, Term } from './parse-query.ts';
import { plainWord, stemOf, wordsOf } from './words.ts';

/** One entry of the glossary as search uses it. */
export type Entry = { readonly acronym: string; readonly meaning: string; readonly synonyms: readonly string[] };

/** One way in which a text may say what a group asks for. */
export type Form = {
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
  /** For a date the day, year-month-day: an item of that day has it too. */
  readonly day?: string;
};

/** A query in groups, acronyms and synonyms of the glossary standing for one another, and the common words left aside. */
export function expandQuery(query: Query, glossary: readonly Entry[]): { groups: Group[]; ignored: string[] } {
  const groups: Group[] = [];
  const ignored: string[] = [];
  const forms = formsOf(glossary);
  const { terms } = query;
  for (let at = 0; at < terms.length;) {
    const term = terms[at];
    if (term === undefined) break;
    const found = term.phrase || term.date !== undefined ? undefined : longestForm(terms, at, forms);
    if (found !== undefined) {
      groups.push(found.group);
      at += found.length;
      continue;
    }
    at += 1;
    if (term.date !== undefined) groups.push(dateGroup(term, term.date));
    else if (term.phrase) groups.push(quotedGroup(term));
    else if (term.words.every(isCommon)) ignored.push(term.text);
    else groups.push(plainGroup(term));
  }
  if (groups.length > 0) return { groups, ignored };
  return { groups: terms.map(plainGroup), ignored: [] };
}

type KnownForm = { words: readonly string[]; key: string; role: 'acronym' | 'meaning' | 'synonym'; entry: Entry };

function formsOf(glossary: readonly Entry[]): Map<string, KnownForm[]> {
  const known = new Map<string, KnownForm[]>();
  const add = (text: string, role: KnownForm['role'], entry: Entry) => {
    const words = wordsOf(text.split(/\s+/)).map(({ word }) => word);
    const key = keyOf(words);
    if (key !== '') known.set(key, [...(known.get(key) ?? []), { words, key, role, entry }]);
  };
  for (const entry of glossary) {
    add(entry.acronym, 'acronym', entry);
    add(entry.meaning, 'meaning', entry);
    for (const synonym of entry.synonyms) add(synonym, 'synonym', entry);
  }
  return known;
}

const keyOf = (words: readonly string[]) => words.map(stemOf).join(' ');
const longest = 8;

function longestForm(terms: readonly Term[], at: number, known: Map<string, KnownForm[]>) {
  for (let length = Math.min(longest, terms.length - at); length > 0; length -= 1) {
    const span = terms.slice(at, at + length);
    if (span.some(({ phrase, date }) => phrase || date !== undefined)) continue;
    const words = span.flatMap(({ words }) => words);
    const [only = ''] = words;
    if (words.length === 1 && isCommon(only) && span[0]?.text === only) continue;
    const found = words.length === 1 ? formsOfWord(only, known) : known.get(keyOf(words));
    if (found !== undefined) return { group: knownGroup(span, words, found), length };
  }
  return undefined;
}

/** What one word stands for. An acronym is a whole word, IROs and NEETs included: its stem may be another’s, SEND of sending. */
function formsOfWord(word: string, known: ReadonlyMap<string, KnownForm[]>): readonly KnownForm[] | undefined {
  const fits = ({ role, words: [own = ''] }: KnownForm) => role !== 'acronym' || own === word || `${own}s` === word;
  const keys = [stemOf(word), word.replace(/s$/, '')];
  return keys.map((key) => known.get(key)?.filter(fits) ?? []).find(({ length }) => length > 0);
}

function knownGroup(span: readonly Term[], words: readonly string[], found: readonly KnownForm[]): Group {
  const forms = new Map<string, Form>();
  const add = (form: Form) => {
    const key = form.words.join(' ');
    if ((forms.get(key)?.weight ?? 0) < form.weight) forms.set(key, form);
  };
  for (const { entry, role } of found) {
    const typed = { acronym: [1, 0.9, 0.5], meaning: [0.95, 1, 0.5], synonym: [0.75, 0.8, 0.5] }[role];
    const [acronym = 0, meaning = 0, synonym = 0] = typed;
    add({ words: formWords(entry.acronym), exact: true, weight: acronym, acronym: entry.acronym });
    add({ words: formWords(entry.meaning), exact: true, weight: meaning });
    for (const other of entry.synonyms) add({ words: formWords(other), exact: true, weight: synonym });
  }
  const own = words.join(' ');
  const isAcronym = found.some(({ role }) => role === 'acronym');
  const kept = forms.get(own);
  if (kept === undefined || kept.weight < 1) add({ ...(kept ?? {}), words, exact: true, weight: 1 });
  const apart = words.length > 1 || !isAcronym;
  return {
    text: span.map(({ text }) => text).join(' '),
    size: words.length,
    typing: span.at(-1)?.typing ?? false,
    quoted: false,
    forms: [
      ...[...forms.values()].sort((a, b) => b.weight - a.weight).slice(0, 8),
      // The same words apart or with other endings, and for an acronym the words that begin with it, stand far behind.
      { words, exact: false, weight: apart ? 0.7 : 0.15 },
    ],
  };
}

const formWords = (text: string) => wordsOf(text.split(/\s+/)).map(({ word }) => word);

/** A date in its writings; its words apart only where nothing has it. */
function dateGroup({ text, words, typing }: Term, date: NamedDay): Group {
  const forms = writingsOf(date).map((form): Form => ({ words: form, exact: true, weight: 1 }));
  const apart: Form = { words, exact: false, weight: 0.5, guess: true };
  return { text, size: words.length, typing, quoted: false, day: date.day, forms: [...forms, apart] };
}

function quotedGroup(term: Term): Group {
  return {
    text: term.text,
    size: term.words.length,
    typing: term.typing,
    quoted: true,
    forms: [
      ...joined(term.words).map((words) => ({ words, exact: true, weight: 1, ...signOf(term) })),
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
  // A number means itself: 47 is not 470. A letter alone begins too many words to be meant as a beginning.
  const forms: Form[] =
    words.length > 1
      ? [...joined(words).map((form) => ({ words: form, exact: true, weight: 1 })), ...growing(term)]
      : [{ words, exact: /\d/.test(only) || only.length < 2, weight: 1, ...signOf(term) }];
  return { text, size: words.length, typing, quoted: false, forms };
}

const signOf = ({ percent }: Term): { percent?: true } => (percent === undefined ? {} : { percent });

/** Words with and without their hyphens: multi agency and multiagency, as the index writes multi-agency. */
export function joined(words: readonly string[]): (readonly string[])[] {
  const pairs = words.slice(0, 5).flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [] : [[...words.slice(0, at), `${word}${next}`, ...words.slice(at + 2)]];
  });
  return [words, ...pairs, ...(words.length > 2 ? [[words.map(plainWord).join('')]] : [])];
}
