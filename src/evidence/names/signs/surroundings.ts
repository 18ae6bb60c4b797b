import type { Candidate } from '../find-candidates.ts';

/** What stands around what may be a name. */
export type Surroundings = {
  readonly before: string;
  readonly after: string;
  /** The lines above and below. */
  readonly above: string;
  readonly below: string;
  /** Whether a list or a column of people has its names there. */
  readonly isExpected: boolean;
  /** The last name found in the line, what stands between, and whether a title for several goes on. */
  readonly last?: { readonly between: string; readonly isOneOfSeveral: boolean };
};

/** Whether what stands around words that are written as a name is says that they are one. */
export type Sign = (candidate: Candidate, around: Surroundings) => boolean;
