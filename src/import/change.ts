import type { EntryEdits } from '../evidence/front-matter/edit-entries.ts';

/**
 * What a draft changes in the file that it was made from: `fields` have new values, and everything else is kept. adds: entries
 * come to a list, and to fields that were empty. fills: a list that was empty is filled. answers: people answered to gaps.
 * completes: a register says what the file does not. revises: entries say what their own source says now. replaces: a value
 * takes the place of another one.
 */
export type Change = { readonly fields: readonly string[] } & (
  | { readonly how: 'adds'; readonly entries: ListEdits }
  | { readonly how: 'fills' | 'answers' | 'completes'; readonly entries?: never; readonly edits?: readonly ValueEdit[] }
  | { readonly how: 'revises'; readonly entries: ListEdits }
  | { readonly how: 'replaces'; readonly entries?: ListEdits }
);

/** What is new in a list, which `field` names. */
type ListEdits = { readonly field: string } & EntryEdits;

/** One value in a list of lists, by the names and positions that lead to its group. */
export type ValueEdit = { readonly path: readonly (string | number)[]; readonly key: string; readonly value: unknown };
