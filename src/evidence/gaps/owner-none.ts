import { itemsOf } from '../evidence-index.ts';
import type { GapKind } from './gap-kind.ts';

/** A section that nobody owns. */
export const ownerNone: GapKind = {
  id: 'owner-none',
  title: 'No owner',
  why: 'What nobody is answerable for is not kept up to date.',
  fix: 'Add the owner’s initials to the section’s front matter.',
  severity: 'high',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'annex-m-section')
      .filter(({ data }) => (data.owners ?? []).length === 0)
      .map((section) => ({ item: section, message: 'Nobody is named as owner.', place: { line: 1 } })),
};
