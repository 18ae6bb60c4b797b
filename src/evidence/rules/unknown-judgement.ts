import { itemOf, itemsOf, type EvidenceIndex } from '../evidence-index.ts';
import { suggestNearest } from '../../words/suggest-nearest.ts';
import { quote } from '../../words/quote.ts';
import type { ItemOf } from '../types.ts';
import { inField } from './in-field.ts';
import type { FoundProblem, Rule } from './rule.ts';

/** A judgement or grade the inspection’s framework does not have, or one that is a part of no other in its framework. */
export const unknownJudgement: Rule = {
  id: 'unknown-judgement',
  title: 'A judgement the framework does not give',
  why: 'Frameworks judge different things in different words, and a wrong one misleads.',
  fix: 'Use the framework’s own judgements and grades.',
  find: (index) => [...itemsOf(index, 'framework').flatMap(findParts), ...findGiven(index)],
};

function findParts(item: ItemOf<'framework'>): FoundProblem[] {
  const known = item.data.judgements.map(({ id }) => id);
  return item.data.judgements.flatMap(({ id, 'part-of': whole }, position) => {
    if (whole === undefined || (whole !== id && known.includes(whole))) return [];
    const message =
      whole === id
        ? 'A judgement cannot be a part of itself. Write the id of the one it is a part of, or delete the line.'
        : `No judgement of this framework has the id ${quote(whole)}.${suggestNearest(whole, known) || ` Its judgements are: ${known.join(', ')}.`}`;
    return [inField(item, ['judgements', position, 'part-of'], message)];
  });
}

const findGiven = (index: EvidenceIndex): FoundProblem[] =>
  itemsOf(index, 'inspection').flatMap((item) => {
    const { data } = item;
    const framework = itemOf(index, 'framework', data.framework);
    if (framework === undefined) return [];
    const known = framework.data.judgements.map(({ id }) => id);
    return Object.entries(data.judgements).flatMap(([judgement, grade]) => {
      const message = known.includes(judgement)
        ? explainGrade(grade, framework)
        : explainJudgement(judgement, known, framework);
      if (message === undefined) return [];
      return [inField(item, ['judgements', judgement], message, { name: !known.includes(judgement) })];
    });
  });

function explainJudgement(judgement: string, known: readonly string[], { file, data }: ItemOf<'framework'>): string {
  const short = data['short-title'];
  return known.length === 0
    ? `${short} lists no judgements, so ${quote(judgement)} means nothing. Write them under judgements in ${file}.`
    : `${short} gives no judgement ${quote(judgement)}.${suggestNearest(judgement, known) || ` It gives: ${known.join(', ')}.`}`;
}

function explainGrade(grade: string, { file, data }: ItemOf<'framework'>): string | undefined {
  const { grades, 'short-title': short } = data;
  if (grades.includes(grade)) return undefined;
  return grades.length === 0
    ? `${short} lists no grades, so ${quote(grade)} means nothing. Write them under grades in ${file}.`
    : `${short} has no grade ${quote(grade)}. Its grades are: ${grades.join(', ')}.`;
}
