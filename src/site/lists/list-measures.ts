import { itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { ItemOf } from '../../evidence/types.ts';
import { filterGroups, type FilterGroup, type FilterValues } from './filter-groups.ts';
import { formatValue, newestFigures } from '../items/measure-table.ts';
import { onceFor } from '../../evidence/once-for.ts';
import { compareTitles } from './compare-titles.ts';
import { sectionFilterTitle, sectionValues, sectionWords } from '../wording/section-words.ts';

type Entry = { measure: ItemOf<'measure'>; figures: string; target: string; values: FilterValues };

/** The measures by title, with their figures in words and what they can be filtered by. */
export const listMeasures = onceFor((index: EvidenceIndex): { entries: Entry[]; groups: FilterGroup[] } => {
  const entries = itemsOf(index, 'measure')
    .sort(compareTitles)
    .map((measure) => {
      const { authority, unit, target, sections = [], series } = measure.data;
      return {
        measure,
        figures: newestFigures(measure),
        target: target === undefined ? '' : formatValue(target.value, unit),
        values: {
          authority: [authority],
          unit: [unit],
          section: sectionValues(index, sections),
          year: [...new Set(series.flatMap(({ ends }) => (ends === undefined ? [] : [ends.slice(0, 4)])))],
        },
      };
    });
  const groups = filterGroups(entries, [
    { name: 'authority', title: 'Authority', sorted: true },
    {
      name: 'section',
      title: sectionFilterTitle(index),
      words: (reference) => sectionWords(index, reference),
      sorted: true,
    },
    { name: 'year', title: 'Year the period ends', sorted: true },
  ]);
  return { entries, groups };
});
