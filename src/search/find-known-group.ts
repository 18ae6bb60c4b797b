import type { GlossaryEntry } from './glossary-entry.ts';
import type { Form, Group } from './group.ts';
import { isCommon } from './is-common.ts';
import type { Term } from './parse-query.ts';
import { plainWords, stemOf } from './words.ts';

type KnownForm = { words: readonly string[]; role: 'acronym' | 'meaning' | 'synonym'; entry: GlossaryEntry };

/** What the glossary knows, by the stems of its words. */
export type KnownForms = ReadonlyMap<string, readonly KnownForm[]>;

/** Everything that the glossary has a word for: acronyms, their meanings and their synonyms. */
export function formsOf(glossary: readonly GlossaryEntry[]): KnownForms {
  const known = new Map<string, readonly KnownForm[]>();
  const add = (text: string, role: KnownForm['role'], entry: GlossaryEntry) => {
    const words = plainWords(text);
    const key = keyOf(words);
    if (key !== '') known.set(key, [...(known.get(key) ?? []), { words, role, entry }]);
  };
  for (const entry of glossary) {
    add(entry.acronym, 'acronym', entry);
    add(entry.meaning, 'meaning', entry);
    for (const synonym of entry.synonyms) add(synonym, 'synonym', entry);
  }
  return known;
}

// Section 47s are several of section 47.
const keyOf = (words: readonly string[]) => words.map((word) => stemOf(word).replace(/^(\d{1,3})s$/, '$1')).join(' ');
const longest = 8;

/** The most terms from a place on that the glossary knows together, as one group with all that stands for it; and how many they are. */
export function findKnownGroup(
  terms: readonly Term[],
  at: number,
  known: KnownForms,
): { group: Group; length: number } | undefined {
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
function formsOfWord(word: string, known: KnownForms): readonly KnownForm[] | undefined {
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
    add({ words: plainWords(entry.acronym), exact: true, weight: acronym, acronym: entry.acronym });
    add({ words: plainWords(entry.meaning), exact: true, weight: meaning });
    for (const other of entry.synonyms) add({ words: plainWords(other), exact: true, weight: synonym });
  }
  const isAcronym = found.some(({ role }) => role === 'acronym');
  add({ words, exact: true, weight: 1 });
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
