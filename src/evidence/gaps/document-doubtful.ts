import { itemsOf } from '../evidence-index.ts';
import { placeOfField } from '../place-of-field.ts';
import type { GapKind } from './gap-kind.ts';

/** A document cited with a doubt. */
export const documentDoubtful: GapKind = {
  id: 'document-doubtful',
  title: 'Document in doubt',
  why: 'A document that is not certain to be the right one cannot be handed over on the Monday.',
  fix: 'Check the document; then remove the doubt, or the document.',
  severity: 'medium',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((section) =>
      section.data.documents.flatMap(({ id, doubt }, position) => {
        if (doubt === undefined) return [];
        const title = index.byId.get(`documents/${id}`)?.data.title ?? id;
        const message = `“${title}” is in doubt: ${doubt}`;
        return [
          {
            item: section,
            message,
            at: `document-${position + 1}`,
            ...placeOfField(section, ['documents', position, 'doubt']),
          },
        ];
      }),
    ),
};
