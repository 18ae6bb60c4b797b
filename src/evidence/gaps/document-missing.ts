import { itemsOf } from '../evidence-index.ts';
import { ownersAround } from '../finding-gaps/owners-around.ts';
import type { GapKind } from './gap-kind.ts';

/** A document that is requested, not held, or whose file is not there. */
export const documentMissing: GapKind = {
  id: 'document-missing',
  title: 'Document not to hand',
  why: 'A document that is cited but cannot be produced counts as not being there.',
  fix: 'Get the document and record where it is, or stop citing it.',
  severity: 'high',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'document').flatMap((item) => {
      const { status, file } = item.data;
      const owners = () => ownersAround(item, index);
      if (file !== undefined && !index.attachments.has(file)) {
        return [{ item, message: `The file “${file}” is not there.`, owners: owners(), place: { field: ['file'] } }];
      }
      if (status !== 'requested' && status !== 'not-held') return [];
      const message =
        status === 'requested'
          ? 'The document has been asked for and is not here yet.'
          : 'We do not hold the document.';
      return [{ item, message, owners: owners(), place: { field: ['status'] } }];
    }),
};
