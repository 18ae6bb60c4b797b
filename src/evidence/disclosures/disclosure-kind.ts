import type { Item } from '../types.ts';
import type { PlainText } from './plain-text.ts';
import type { Table } from './parse-tables.ts';

/** A file as the kinds of disclosure read it. */
export type Reading = PlainText & {
  /** The file’s text as it is written: the words leave out addresses and the strokes of paths. */
  readonly raw: string;
  readonly tables: readonly Table[];
  /** The item in the file, where it could be read: its figures stand in fields. */
  readonly item?: Item;
  /** Acronyms of the glossary and owners’ initials: no child is meant by them, unless an age is named. */
  readonly known: ReadonlySet<string>;
};

/** A kind of disclosure warning. The texts feed the check, the guide and the README’s table. */
export type DisclosureKind = {
  /** The name under which it is accepted; it never changes. */
  readonly id: string;
  readonly title: string;
  /** What could come of it. */
  readonly why: string;
  /** What to do instead of publishing it. */
  readonly fix: string;
  /** Finds every place in a file. Left out where reading the files or matching the acceptances finds it. */
  readonly find?: (reading: Reading) => FoundDisclosure[];
};

/** What a kind says of one warning. */
export type FoundDisclosure = {
  /** What was found, as it may be printed anywhere: a personal datum is masked. */
  readonly found: string;
  /** Where it stands: from one offset in the file’s text to another, or a field of the front matter. */
  readonly place: { readonly start: number; readonly end: number } | { readonly field: readonly PropertyKey[] };
};
