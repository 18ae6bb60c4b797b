import { shorten } from '../../words/shorten.ts';
import { freeNumber } from './free-number.ts';
import { recommendationHeading } from './plan-heading.ts';
import { startRecommendation, type PlannedRecommendation, type PlanReading } from './plan.ts';
import { withoutUrgency } from './read-urgency.ts';

/**
 * The recommendation that a printed title means: one that was read before, where the title repeats it, else a new one.
 * A number that another recommendation has is never changed without a warning.
 */
export function placeRecommendation(title: string, reading: PlanReading): PlannedRecommendation {
  const { recommendations, titles } = reading;
  const key = bare(title);
  const head = recommendationHeading(title) ?? numberedTitle(title, recommendations.length + 1);
  const text = withoutUrgency(head === undefined ? title : head.rest);
  const found = titles.get(key) ?? findRepeated(head?.id, text, recommendations);
  if (found !== undefined) {
    if (found.text.length === 0 && text !== '') found.text.push(text);
    titles.set(key, found);
    return found;
  }
  const id = freeNumber(head?.id, recommendations);
  if (head !== undefined && id !== head.id)
    reading.warnings.push({
      code: 'recommendation-renumbered',
      message: `The plan prints the number ${head.id} for two recommendations, so “${shorten(text, 80)}” was numbered ${id}. Check it against the inspection report.`,
    });
  const recommendation = startRecommendation(id, head === undefined ? title : head.rest);
  if (text !== '') recommendation.text.push(text);
  titles.set(key, recommendation);
  recommendations.push(recommendation);
  return recommendation;
}

/** A number before a title: R1, 1. or 1), or a bare 1 if it is the next. In “16 and 17 year olds” it is part of the words. */
function numberedTitle(title: string, next: number): { id: string; rest: string } | undefined {
  const found =
    /^R(\d{1,2})[.):]?\s+(\S.*)$/.exec(title) ??
    /^R?(\d{1,2})(?:[.):]\s*|\s+[–—-]\s+)(\D.*)$/.exec(title) ??
    /^R?(\d{1,2})[.):]?()$/.exec(title);
  if (found !== null) return { id: found[1] ?? '', rest: found[2] ?? '' };
  const [, number, rest] = /^(\d{1,2})\s+(\p{Lu}.*)$/u.exec(title) ?? [];
  return number !== undefined && rest !== undefined && Number(number) === next ? { id: number, rest } : undefined;
}

function findRepeated(
  id: string | undefined,
  text: string,
  recommendations: readonly PlannedRecommendation[],
): PlannedRecommendation | undefined {
  const words = bare(text);
  if (id === undefined) return recommendations.find((other) => bare(other.text.join(' ')) === words);
  return recommendations.find((other) => {
    if (other.id !== id) return false;
    const known = bare(other.text.join(' '));
    return known === '' || words === '' || known.startsWith(words) || words.startsWith(known);
  });
}

/** Words to compare titles by: without “(continued)”, marks and the difference of small and capital letters. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/\(?\bcont(inued|['’]?d)?\.?\)?\s*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
