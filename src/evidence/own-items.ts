import type { Kind } from '../../schemas/index.ts';
import { itemsOf, type EvidenceIndex } from './evidence-index.ts';
import type { ItemOf } from './types.ts';

/** The kinds that say whose they are. */
type Owned = Extract<Kind, 'inspection' | 'self-assessment' | 'action-plan' | 'progress-report' | 'measure'>;

/** The items of one kind that are the assessed authority’s own; what others leave undone is theirs to settle. */
export const ownItemsOf = <K extends Owned>(index: Pick<EvidenceIndex, 'items' | 'settings'>, kind: K): ItemOf<K>[] =>
  itemsOf(index, kind).filter(({ data }) => (data as { authority: string }).authority === index.settings.authority);
