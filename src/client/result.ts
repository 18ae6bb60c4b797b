import type { Passage } from '../search/find-passages.ts';

/** One page that answers, with the places in it that answer best. */
export type Result = {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly passages: readonly Passage[];
  /** The other site it stands on, where it is not this one. */
  readonly site: string | undefined;
  /** What was asked for and is not in it. */
  readonly lacks: readonly string[];
  /** For a file that was found on several of its pages on how many, where that is known, and some of the others. */
  readonly pages: { readonly count: number | undefined; readonly others: readonly PageOfFile[] } | undefined;
  /** Percentages that were asked for and that it has as bare numbers only. */
  readonly bare: readonly string[];
};

/** Another page of a file that answers, and its best passage. */
export type PageOfFile = { readonly url: string; readonly page: string; readonly passage: Passage };

/** A result, the number of its page in the index, and how well its text answers. */
export type RankedResult = { readonly id: number; readonly rank: number; readonly result: Result };
