import { collectGaps } from './collect-gaps.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { openGaps } from './open-gaps.ts';
import type { Gap } from '../types.ts';

/** Every gap that is open on a day, by kind in the registry’s order and by item and place within a kind. `today` is year-month-day. */
export const findGaps = (index: EvidenceIndex, today: string): Gap[] => openGaps(collectGaps(index), today);
