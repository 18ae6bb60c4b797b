import type { RecommendationItem } from './find-recommendations.ts';
import type { Recommendation } from './report.ts';

/** Recommendations as records: their printed numbers as ids where all have one, else their place in the list. */
export function toRecommendations(
  items: readonly RecommendationItem[],
  to: Recommendation['to'],
  printedAs?: string,
): Recommendation[] {
  const numbers = items.map(({ marker }) => marker ?? '');
  const numbered =
    items.length > 0 && numbers.every((number) => /^\d+$/.test(number)) && new Set(numbers).size === numbers.length;
  return items.map(({ text, marker, urgency }, index) => ({
    id: numbered && marker !== undefined ? marker : String(index + 1),
    to,
    text,
    sections: [],
    ...(urgency === undefined ? {} : { urgency }),
    ...(printedAs === undefined ? {} : { 'printed-as': printedAs }),
  }));
}
