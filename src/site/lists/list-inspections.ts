import { itemOf, itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import { onceFor } from '../../evidence/once-for.ts';
import type { ItemOf } from '../../evidence/types.ts';
import { compareJudgements } from './compare-judgements.ts';
import { filterGroups, type FilterGroup, type FilterValues } from './filter-groups.ts';
import { newestFirst } from './newest-first.ts';

type Entry = { inspection: ItemOf<'inspection'>; framework: ItemOf<'framework'> | undefined; values: FilterValues };

// A list that is seen at a glance needs no filters.
const atAGlance = 20;

/**
 * Every inspection, newest first, with what it can be filtered by: whose it is, and each judgement that the newest framework
 * with grades gives. `graded` are the filters of those alone whose framework gives grades.
 */
export const listInspections = onceFor(
  (index: EvidenceIndex): { entries: Entry[]; groups: FilterGroup[]; graded: FilterGroup[] } => {
    const judgements = judgementsOf(index);
    const entries = newestFirst(itemsOf(index, 'inspection')).map((inspection): Entry => {
      const { authority, inspected, judgements: grades } = inspection.data;
      const framework = itemOf(index, 'framework', inspection.data.framework);
      return {
        inspection,
        framework,
        values: {
          authority: [authority],
          framework: framework === undefined ? [] : [framework.data['short-title']],
          year: [inspected.from.slice(0, 4)],
          ...Object.fromEntries(judgements.map(({ id }) => [id, grades[id] === undefined ? [] : [grades[id]]])),
        },
      };
    });
    const groupsOf = (some: readonly Entry[]) =>
      some.length <= atAGlance
        ? []
        : filterGroups(some, [
            { name: 'authority', title: 'Authority', sorted: true },
            { name: 'framework', title: 'Framework' },
            { name: 'year', title: 'Year' },
            ...judgements.map(({ id, title }) => ({ name: id, title, rank: rankOf(index) })),
          ]);
    const graded = entries.filter(({ framework }) => (framework?.data.judgements.length ?? 0) > 0);
    return { entries, groups: groupsOf(entries), graded: groupsOf(graded) };
  },
);

/** The judgements of the newest framework that has grades, and the overall one even where only older ones give it. */
function judgementsOf(index: EvidenceIndex): readonly { id: string; title: string }[] {
  const compared = compareJudgements(index);
  const newest = (compared[0]?.judgements ?? []).filter((one) => one['part-of'] === undefined);
  const overall = compared.flatMap(({ judgements }) => judgements).find(({ id }) => id === 'overall');
  return overall === undefined || newest.some(({ id }) => id === 'overall') ? newest : [overall, ...newest];
}

/** Where a grade stands in the scale of its framework, the best first. */
function rankOf(index: EvidenceIndex): (grade: string) => number {
  const scales = itemsOf(index, 'framework').map(({ data }) => data.grades);
  return (grade) => Math.max(...scales.map((scale) => scale.indexOf(grade)));
}
