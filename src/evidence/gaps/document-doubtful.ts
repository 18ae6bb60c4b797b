import { itemOf, itemsOf } from '../evidence-index.ts';
import type { GapKind } from './gap-kind.ts';

/** A document cited with a doubt. */
export const documentDoubtful: GapKind = {
  id: 'document-doubtful',
  title: 'Document in doubt',
  why: 'A document that is not certain to be the right one cannot be handed over on the Monday.',
  fix: 'Check the document; then remove the doubt, or the document.',
  severity: 'medium',
  work: 'doubtful',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((section) =>
      section.data.documents.flatMap(({ id, doubt }, position) => {
        if (doubt === undefined) return [];
        const document = itemOf(index, 'document', id);
        const message = `“${document?.data.title ?? id}” is in doubt: ${doubt}`;
        const place = { field: ['documents', position, 'doubt'] };
        const about = document === undefined ? [] : [document.id];
        const at = `document-${position + 1}`;
        return [{ item: section, message, at, key: id, of: [id], about, place }];
      }),
    ),
};
