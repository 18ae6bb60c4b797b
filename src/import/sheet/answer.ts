import type { ValueEdit } from '../change.ts';
import type { Draft, ImportWarning } from '../importer.ts';

/** What somebody wrote beside one gap. */
export type Answer = {
  readonly row: string;
  readonly item: string;
  readonly kind: string;
  readonly message: string;
  readonly at: string | undefined;
  /** What in the item the gap is of, where its place alone does not say so. */
  readonly of?: readonly string[];
  /** Which of several gaps that are alike it is, counted from 1. */
  readonly position: number;
  /** Whether the sheet still has the column that says where in the item the gap is. */
  readonly hasPlaces: boolean;
  /** The filled answer columns by name. */
  readonly given: ReadonlyMap<string, string>;
  /** Those of several lines, with their breaks. */
  readonly lines?: ReadonlyMap<string, string>;
  /** The same in words, for a warning. */
  readonly words: string;
  /** Whether somebody is one of the owners: no file is written that names another. */
  readonly isOwner: (initials: string) => boolean;
};

/** What an answer changes in an item’s front matter, documents it adds, and what a person must do. */
export type Answered = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly drafts: readonly Draft[];
  readonly warnings: readonly ImportWarning[];
  /** Single values that change, where a field is a list of many, and what changes in words. */
  readonly edits?: readonly ValueEdit[];
  readonly said?: string;
};
