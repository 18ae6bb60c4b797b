import type { Block } from '../pdf/block.ts';
import { findRecommendations, type RecommendationItem } from './find-recommendations.ts';

/** The areas for improvement of reports that band them by their urgency: immediately, within three and within six months. */
export function findUrgentAreas(blocks: readonly Block[]): RecommendationItem[] {
  const listed = findRecommendations(blocks, (text) => /^areas? for improvement:?$/i.test(text));
  // The numbered paragraph that leads in ("should take the following action") stands before the first band of urgency.
  const urgent = listed.filter(({ urgency }) => urgency !== undefined);
  return urgent.length > 0 ? urgent : listed;
}
