import type { AbsentNumber } from '../search/find-absent-number.ts';
import type { Jump } from '../search/find-references.ts';
import type { Result } from './result.ts';

/** The answer to a search, with what its reader should know about how it was understood. */
export type Answer = {
  readonly jumps: readonly Jump[];
  readonly results: readonly Result[];
  readonly total: number;
  /** How many of them lack something of what was asked for. */
  readonly partial: number;
  /** How many of them may yet not have what was asked for in so many words: their texts have not been read. */
  readonly unread: number;
  /** Whether there are results beyond those given. */
  readonly more: boolean;
  /** Words that few pages have, and what they may be misspelt for. */
  readonly doubted: readonly { wrong: string; right: string }[];
  readonly corrected: readonly { wrong: string; right: string }[];
  /** Words that nothing has. */
  readonly unknown: readonly string[];
  /** Words joined by hyphens that nothing has one after the other. */
  readonly parted: readonly string[];
  /** Dates that nothing has: their words were looked for apart. */
  readonly apart: readonly string[];
  /** Names of other authorities, without which nothing is an answer, and what is left of the search without them; undefined where nothing is. */
  readonly needed: { readonly names: readonly string[]; readonly others: string } | undefined;
  /** Common words that were left aside. */
  readonly ignored: readonly string[];
  readonly unknownFilters: readonly string[];
  /** A section or recommendation that was asked for by a number which none has. */
  readonly absentNumber: AbsentNumber | undefined;
  readonly cut: boolean;
};
