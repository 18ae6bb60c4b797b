import type { DataOf } from '../../../schemas/index.ts';
import { itemOf, itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { ItemOf } from '../../evidence/types.ts';
import { progressOf, type Progress } from '../items/action-progress.ts';
import { filterGroups, type FilterGroup, type FilterValues } from './filter-groups.ts';
import { labelRecommendation } from '../items/group-recommendations.ts';
import { newestFirst } from './newest-first.ts';
import { plansAnswering, type Answer } from '../items/plans-answering.ts';
import { urgencyWords } from '../wording/urgency-words.ts';
import { onceFor } from '../../evidence/once-for.ts';
import { sectionFilterTitle, sectionValues, sectionWords } from '../wording/section-words.ts';

const addressees = {
  authority: 'to the authority',
  lscb: 'to the safeguarding board',
  partnership: 'to the partnership',
} as const;

const progressWords: Record<Progress, string> = {
  none: 'None planned here',
  unknown: 'Progress not recorded',
  open: 'Not all recorded as done',
  done: 'All done',
};

type Entry = {
  inspection: ItemOf<'inspection'>;
  recommendation: DataOf['inspection']['recommendations'][number];
  label: string;
  year: string;
  addressee: string;
  answer: Answer | undefined;
  values: FilterValues;
};

/** Every recommendation of every inspection, newest inspection first, with what it can be filtered by. */
export const listRecommendations = onceFor((index: EvidenceIndex): { entries: Entry[]; groups: FilterGroup[] } => {
  const entries = newestFirst(itemsOf(index, 'inspection')).flatMap((inspection) => {
    const answers = plansAnswering(inspection, index);
    return inspection.data.recommendations.map((recommendation) => ({
      inspection,
      recommendation,
      label: labelRecommendation(recommendation),
      year: inspection.data.inspected.from.slice(0, 4),
      addressee: addressees[recommendation.to],
      answer: answers.get(recommendation.id),
      values: {
        authority: [inspection.data.authority],
        framework: [itemOf(index, 'framework', inspection.data.framework)?.data['short-title'] ?? ''],
        section: recommendation.sections.length > 0 ? sectionValues(index, recommendation.sections) : ['none'],
        to: [recommendation.to],
        urgency: [recommendation.urgency ?? 'none'],
        actions: [progressOf(answers.get(recommendation.id)?.actions ?? [])],
      },
    }));
  });
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
    {
      name: 'actions',
      title: 'Actions',
      words: (progress) => progressWords[progress as Progress],
      rank: (progress) => Object.keys(progressWords).indexOf(progress),
    },
  ]);
  return { entries, groups };
});
