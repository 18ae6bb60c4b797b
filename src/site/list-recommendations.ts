import type { DataOf } from '../../schemas/index.ts';
import { itemOf, itemsOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { ItemOf } from '../evidence/types.ts';
import { filterGroups, type FilterGroup, type FilterValues } from './filter-groups.ts';
import { labelRecommendation } from './group-recommendations.ts';
import { newestFirst } from './newest-first.ts';
import { urgencyWords } from './urgency-words.ts';
import { onceFor } from '../evidence/once-for.ts';
import { sectionFilterTitle, sectionValues, sectionWords } from './section-words.ts';

const addressees = {
  authority: 'to the authority',
  lscb: 'to the safeguarding board',
  partnership: 'to the partnership',
} as const;

type Entry = {
  inspection: ItemOf<'inspection'>;
  recommendation: DataOf['inspection']['recommendations'][number];
  label: string;
  year: string;
  addressee: string;
  values: FilterValues;
};

/** Every recommendation of every inspection, newest inspection first, with what it can be filtered by. */
export const listRecommendations = onceFor((index: EvidenceIndex): { entries: Entry[]; groups: FilterGroup[] } => {
  const entries = newestFirst(itemsOf(index, 'inspection')).flatMap((inspection) =>
    inspection.data.recommendations.map((recommendation) => ({
      inspection,
      recommendation,
      label: labelRecommendation(recommendation),
      year: inspection.data.inspected.from.slice(0, 4),
      addressee: addressees[recommendation.to],
      values: {
        authority: [inspection.data.authority],
        framework: [itemOf(index, 'framework', inspection.data.framework)?.data['short-title'] ?? ''],
        section: recommendation.sections.length > 0 ? sectionValues(index, recommendation.sections) : ['none'],
        to: [recommendation.to],
        urgency: [recommendation.urgency ?? 'none'],
      },
    })),
  );
  const groups = filterGroups(entries, [
    { name: 'authority', title: 'Authority', sorted: true },
    { name: 'framework', title: 'Framework' },
    {
      name: 'section',
      title: sectionFilterTitle(index),
      words: (reference) => sectionWords(index, reference),
      sorted: true,
    },
    { name: 'to', title: 'Addressed', words: (to) => addressees[to as keyof typeof addressees] },
    {
      name: 'urgency',
      title: 'Urgency',
      words: (urgency) => (urgency === 'none' ? 'Not given' : urgencyWords[urgency as keyof typeof urgencyWords]),
    },
  ]);
  return { entries, groups };
});
