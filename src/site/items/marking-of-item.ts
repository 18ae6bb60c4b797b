import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { Item } from '../../evidence/types.ts';
import { highestMarking } from '../../evidence/questions/highest-marking.ts';
import { shownItems } from './shown-items.ts';

/** The marking of what search finds of an item: the highest of its own and of those that its page is made of. */
export const markingOfItem = (item: Item, index: EvidenceIndex): string =>
  highestMarking([item, ...shownItems(item, index)], index.settings);
