import type { PlannedRecommendation } from './plan.ts';

const own =
  /^(?:(?:an?|the|our|this)\s+)?(?:(?:council|authority|borough|county|city|local authority|service)(?:[’']s)?\s+)?(?:own|self-identified|additional|extra|further local|local)\s+(?:\p{L}+\s+)?(?:priority|priorities|objectives?|recommendations?)\b/iu;
const said =
  /\bnot an? (?:ofsted|inspection) recommendation\b|\bidentified by (?:us|the council|the authority|the service)\b/i;

/** Whether a plan says that it set a recommendation itself, so that the inspectors did not make it. */
export function isOwnPriority({ text }: PlannedRecommendation): boolean {
  const words = text.join(' ').trim();
  return own.test(words) || said.test(words);
}
