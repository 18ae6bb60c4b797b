import { itemOf, itemsOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { Item } from '../evidence/types.ts';

/** The sections of the assessment that an item bears on, as “3. Missing from home or care”. */
export function searchSections(item: Item, index: EvidenceIndex): string[] {
  const numbers = new Set(numbersOf(item, index));
  // Most items bear on none, and there may be hundreds of sections.
  if (numbers.size === 0) return [];
  return itemsOf(index, 'annex-m-section')
    .filter(({ data }) => numbers.has(data.number))
    .map(({ data }) => `${data.number}. ${data.title}`);
}

function numbersOf(item: Item, index: EvidenceIndex): string[] {
  switch (item.kind) {
    case 'annex-m-section':
      return [item.data.number];
    case 'inspection':
      return item.data.recommendations.flatMap(({ sections }) => sections);
    case 'action-plan':
      return inspectionSections(item.data.inspection, index);
    default:
      return [
        ...('sections' in item.data && item.kind === 'measure' ? (item.data.sections ?? []) : []),
        ...citingSections(item, index),
      ];
  }
}

const inspectionSections = (id: string, index: EvidenceIndex) =>
  itemOf(index, 'inspection', id)?.data.recommendations.flatMap(({ sections }) => sections) ?? [];

/** The numbers of the sections that cite an item. */
function citingSections(item: Item, index: EvidenceIndex): string[] {
  return (index.referencesTo.get(item.id) ?? []).flatMap(({ from }) => {
    const citing = index.byId.get(from);
    return citing?.kind === 'annex-m-section' ? [citing.data.number] : [];
  });
}
