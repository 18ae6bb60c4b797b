import type { RecommendationItem } from './find-recommendations.ts';
import { withoutNotes } from './read-report.ts';
import type { Recommendation } from './report.ts';

/**
 * Recommendations as records: their printed numbers as ids where all have one, else their place in the list. `printedAs`
 * says what the report calls those below a heading, where that is not a recommendation. The marks of footnotes are left out:
 * a record has none.
 */
export function toRecommendations(
  items: readonly RecommendationItem[],
  to: Recommendation['to'],
  printedAs: (heading: string) => string | undefined,
): Recommendation[] {
  const numbers = items.map(({ marker }) => marker ?? '');
  const numbered =
    items.length > 0 && numbers.every((number) => /^\d+$/.test(number)) && new Set(numbers).size === numbers.length;
  return items.map(({ text, marker, urgency, heading }, index) => {
    const printed = printedAs(heading);
    return {
      id: numbered && marker !== undefined ? marker : String(index + 1),
      to,
      text: withoutNotes(text),
      sections: [],
      ...(urgency === undefined ? {} : { urgency }),
      ...(printed === undefined ? {} : { 'printed-as': printed }),
    };
  });
}
