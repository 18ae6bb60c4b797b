import type { EvidenceIndex } from '../evidence-index.ts';
import type { Problem } from '../types.ts';

/** A rule that files must keep. The texts feed the guide on the site and the README’s table. */
export type Rule = {
  /** The name shown after each problem; it never changes. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Finds what breaks the rule. Left out where reading a file already finds it. `latest` is the last day that can have come by now, where that is known. */
  readonly find?: (index: EvidenceIndex, latest?: string) => Problem[];
};
