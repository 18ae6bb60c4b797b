import { withCapital } from '../../words/with-capital.ts';
import type { DataOf } from '../../../schemas/index.ts';
import type { ItemOf } from '../../evidence/types.ts';

type Recommendation = DataOf['inspection']['recommendations'][number];

const addressees = {
  authority: 'To the authority',
  lscb: 'To the Local Safeguarding Children Board',
  partnership: 'To the partnership',
} as const;

/** Whom a recommendation is for, in brackets, where it is not the authority: a report may number each one’s from 1. */
export const toWhom = ({ to }: Recommendation): string =>
  ({ authority: '', lscb: ' (for the LSCB)', partnership: ' (for the partnership)' })[to];

/** What a recommendation is called where it stands: Recommendation 7, Main issue 2. */
export function labelRecommendation({ id, 'printed-as': printed }: Recommendation): string {
  const number = /\d+[a-z]?$/i.exec(id)?.[0] ?? id;
  if (printed === undefined) return `Recommendation ${number}`;
  return `${withCapital(printed)} ${number}`;
}

/** An inspection’s recommendations in groups: by whom they are addressed to and what the report calls them. */
export function groupRecommendations({
  data,
}: ItemOf<'inspection'>): { title: string; recommendations: (Recommendation & { label: string })[] }[] {
  const groups = new Map<string, (Recommendation & { label: string })[]>();
  for (const recommendation of data.recommendations) {
    const printed = recommendation['printed-as'];
    const title =
      printed === undefined ? addressees[recommendation.to] : `${addressees[recommendation.to]}: ${printed}`;
    groups.set(title, [
      ...(groups.get(title) ?? []),
      { ...recommendation, label: labelRecommendation(recommendation) },
    ]);
  }
  return [...groups].map(([title, recommendations]) => ({ title, recommendations }));
}
