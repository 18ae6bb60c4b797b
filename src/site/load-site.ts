import type { Edition } from '../evidence/editions/edition.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import type { GapCount } from '../evidence/finding-gaps/count-gaps.ts';
import type { Disclosure, Gap } from '../evidence/types.ts';
import type { Change } from '../files/history/read-changes.ts';

/** Everything the pages show. */
export type Site = {
  /** The edition this is; everything else here is only what it may show. */
  readonly edition: Edition;
  readonly index: EvidenceIndex;
  /** Stands for the bytes of every content file: while it is the same, so is all that was read. */
  readonly source: string;
  /** The gaps that are open today, the accepted ones too. */
  readonly gaps: readonly Gap[];
  /** The gaps whose date lies in the year ahead, soonest first. */
  readonly coming: readonly Gap[];
  /** What may tell of a child or a person, the accepted too. Empty in an edition for others than those who edit. */
  readonly disclosures: readonly Disclosure[];
  /** How many gaps each tagged version had, oldest first, and last how many there are now. */
  readonly versions: readonly GapCount[];
  /** The day that counts as today, year-month-day. */
  readonly today: string;
  /** The last change to each file, newest first. Empty where there is no git history. */
  readonly changes: readonly Change[];
  /** Why search cannot look into a file kept with the evidence, by its path. */
  readonly unreadable: ReadonlyMap<string, string>;
};

// The pages are compiled apart from what reads the content; both run in one process.
const shared = globalThis as { evidenceSite?: Site | undefined };

/** Hands the evidence to the pages: from now on they show this. */
export function holdSite(site: Site): void {
  shared.evidenceSite = site;
}

/** The evidence the pages show. Throws while there is none. */
export function loadSite(): Site {
  if (shared.evidenceSite === undefined) throw new Error('The pages have been handed no evidence yet.');
  return shared.evidenceSite;
}
