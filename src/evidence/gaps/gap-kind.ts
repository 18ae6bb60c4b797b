import type { EvidenceIndex } from '../evidence-index.ts';
import type { Gap, Item } from '../types.ts';

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
  /** Finds every gap of this kind. `today` is year-month-day. */
  readonly find: (index: EvidenceIndex, today: string) => FoundGap[];
};

/** What a kind says of one gap; the registry adds the rest. */
export type FoundGap = Pick<Gap, 'message' | 'line' | 'column' | 'at'> & {
  readonly item: Item;
  /** Owners of the gap, where they are not the item’s. */
  readonly owners?: readonly string[];
};
