import type { EvidenceIndex } from '../evidence-index.ts';
import type { Gap, Item } from '../types.ts';

/** What sort of work a gap is, for an owner’s list: something to write or get, to make certain, to renew, or to look at. */
export type GapWork = 'missing' | 'doubtful' | 'overdue' | 'look';

/** A kind of gap. The texts feed the gaps page, the guide and the README’s table. */
export type GapKind = {
  /** The name in gaps.json; it never changes. */
  readonly id: string;
  readonly title: string;
  /** Why an inspector would care. */
  readonly why: string;
  /** How to close it. */
  readonly fix: string;
  readonly severity: Gap['severity'];
  readonly work: GapWork;
  /** Finds every gap of this kind, those that come with a date before it is reached too. */
  readonly find: (index: EvidenceIndex) => FoundGap[];
};

/** What a kind says of one gap; the registry adds the rest. */
export type FoundGap = Pick<Gap, 'message' | 'at' | 'of' | 'due' | 'about'> & {
  readonly item: Item;
  /** Where it stands: a line of the file, or a field of the front matter, whose line is looked up only when somebody asks. */
  readonly place: { readonly line: number } | { readonly field: readonly PropertyKey[]; readonly name?: true };
  /** What tells it from other gaps of the kind in the same item; it must outlive edits elsewhere. */
  readonly key?: string;
  /** Owners of the gap, where they are not the item’s. */
  readonly owners?: readonly string[];
};
