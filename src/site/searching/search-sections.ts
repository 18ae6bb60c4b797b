import { sectionNumbered } from '../../evidence/questions/assessed-sections.ts';
import { itemOf, itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { Item } from '../../evidence/types.ts';

/** The sections that an item bears on, as “3. Missing from home or care”. */
export function searchSections(item: Item, index: EvidenceIndex): string[] {
  const ids = new Set(sectionsOf(item, index));
  // Most items bear on none, and there may be hundreds of sections.
  if (ids.size === 0) return [];
  return itemsOf(index, 'annex-m-section')
    .filter(({ id }) => ids.has(id))
    .map(({ data }) => `${data.number}. ${data.title}`);
}

function sectionsOf(item: Item, index: EvidenceIndex): string[] {
  switch (item.kind) {
    case 'annex-m-section':
      return [item.id];
    case 'inspection':
      return numbered(numbersIn(item.data), index);
    case 'action-plan': {
      const inspection = itemOf(index, 'inspection', item.data.inspection);
      return inspection === undefined ? [] : numbered(numbersIn(inspection.data), index);
    }
    case 'measure':
      return [...numbered(item.data.sections ?? [], index), ...citingSections(item, index)];
    default:
      return citingSections(item, index);
  }
}

const numbersIn = ({ recommendations }: Extract<Item, { kind: 'inspection' }>['data']): string[] =>
  recommendations.flatMap(({ sections }) => sections);

/** The sections that have these printed numbers. */
const numbered = (numbers: readonly string[], index: EvidenceIndex): string[] =>
  numbers.flatMap((number) => sectionNumbered(index, number)?.id ?? []);

/** The sections that cite an item. */
const citingSections = ({ id }: Item, index: EvidenceIndex): string[] =>
  (index.referencesTo.get(id) ?? []).flatMap(({ from }) =>
    index.byId.get(from)?.kind === 'annex-m-section' ? [from] : [],
  );
