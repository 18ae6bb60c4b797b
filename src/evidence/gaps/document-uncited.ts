import { itemsOf } from '../evidence-index.ts';
import type { GapKind } from './gap-kind.ts';

/** A document in the register that nothing refers to. */
export const documentUncited: GapKind = {
  id: 'document-uncited',
  title: 'Document cited nowhere',
  why: 'Either it supports something and nobody says so, or it is in the register for nothing.',
  fix: 'Cite it where it belongs, or take it out of the register.',
  severity: 'low',
  work: 'look',
  find: (index) =>
    itemsOf(index, 'document')
      .filter(({ id }) => (index.referencesTo.get(id) ?? []).length === 0)
      .map((item) => ({ item, message: 'Nothing refers to this document.', place: { line: 1 } })),
};
