import type { AsPlainObject, Options } from 'minisearch';
import type { GlossaryEntry } from './glossary-entry.ts';
import type { NamedPage } from './find-named-pages.ts';
import type { Anchor } from './find-passages.ts';
import type { Numbered } from './find-references.ts';
import type { KnownWord } from './nearest-word.ts';
import { piecesOf, stemOf, wordsOf } from './words.ts';

/** A page, or a page of an attached file, as the copy without a server searches it. */
export type OfflinePage = {
  /** Its address below the copy’s folder. */
  readonly path: string;
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The date it is sorted by, as far as it is known, year-month-day; empty where it has none. */
  readonly day: string;
  /** How much what it says counts, where 1 is a plain page. */
  readonly weight: number;
};

/** Everything that search in the copy without a server knows. A page’s place in the list is its id in the index. */
export type OfflineData = {
  /** The authority whose site it is. */
  readonly site: string;
  readonly glossary: readonly GlossaryEntry[];
  readonly named: readonly NamedPage[];
  readonly numbers: readonly Numbered[];
  readonly words: readonly KnownWord[];
  readonly pages: readonly OfflinePage[];
  /** Every word of the texts in plain form, in order. */
  readonly terms: readonly string[];
  readonly index: AsPlainObject;
};

/** What MiniSearch sees of a page. */
export type OfflineRecord = {
  readonly id: number;
  readonly title: string;
  readonly headings: string;
  readonly text: string;
};

/** A word’s stem as the index holds it beside the words themselves. */
export const stemTerm = (word: string): string => `~${stemOf(word)}`;

/** How the index is made and opened: by the same words as passages are found by. */
export const offlineOptions: Options<OfflineRecord> = {
  fields: ['title', 'headings', 'text'],
  tokenize: (text) => wordsOf(piecesOf(text)).map(({ word }) => word),
  processTerm: (word) => [stemTerm(word), word],
};
