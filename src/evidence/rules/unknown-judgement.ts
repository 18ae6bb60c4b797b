import { itemsOf } from '../evidence-index.ts';
import { placeOfField } from '../place-of-field.ts';
import { suggestNearest } from '../suggest-nearest.ts';
import type { Rule } from './rule.ts';
import { quote } from '../quote.ts';

/** A judgement or grade the inspection’s framework does not have. */
export const unknownJudgement: Rule = {
  id: 'unknown-judgement',
  title: 'A judgement the framework does not give',
  why: 'Frameworks judge different things in different words, and a wrong one misleads.',
  fix: 'Use the framework’s own judgements and grades.',
  find: (index) =>
    itemsOf(index, 'inspection').flatMap((item) => {
      const { file, data } = item;
      const framework = index.byId.get(`frameworks/${data.framework}`);
      if (framework?.kind !== 'framework') return [];
      const known = framework.data.judgements.map(({ id }) => id);
      const { grades } = framework.data;
      return Object.entries(data.judgements).flatMap(([judgement, grade]) => {
        const short = framework.data['short-title'];
        const message = !known.includes(judgement)
          ? `${short} gives no judgement ${quote(judgement)}.${suggestNearest(judgement, known) || ` It gives: ${known.join(', ') || 'none'}.`}`
          : !grades.includes(grade)
            ? `${short} has no grade ${quote(grade)}. Its grades are: ${grades.join(', ')}.`
            : undefined;
        if (message === undefined) return [];
        const place = placeOfField(item, ['judgements', judgement], !known.includes(judgement));
        return [{ rule: 'unknown-judgement', severity: 'error' as const, file, ...place, message }];
      });
    }),
};
