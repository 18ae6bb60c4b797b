import type { EvidenceIndex } from '../evidence-index.ts';
import type { WholeSitePlaces } from '../linking/make-whole-site-places.ts';
import type { Problem } from '../types.ts';

/** What a rule may ask beside the evidence. */
type Around = {
  /** The last day that can have come by now, or that the assessment stands at; undefined where nobody knows the day. */
  readonly latest: string | undefined;
  readonly placeIn: WholeSitePlaces;
};

/** A rule that files must keep. The texts feed the guide on the site and the README’s table. */
export type Rule = {
  /** The name shown after each problem; it never changes. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Finds what breaks the rule. Left out where reading a file already finds it. */
  readonly find?: (index: EvidenceIndex, around: Around) => FoundProblem[];
};

/** What a rule says of one problem; its name is put to it by whoever asks the rule. */
export type FoundProblem = Omit<Problem, 'rule'>;
