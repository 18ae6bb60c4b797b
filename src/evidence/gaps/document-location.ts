import { itemOf, itemsOf, shortIdOf } from '../evidence-index.ts';
import { listSome } from '../list-some.ts';
import { saysNothing } from '../says-nothing.ts';
import type { ItemOf } from '../types.ts';
import type { GapKind } from './gap-kind.ts';

/** Documents that a section lists without anybody having recorded where they are. */
export const documentLocation: GapKind = {
  id: 'document-location',
  title: 'Not recorded where it is kept',
  why: 'On the Monday of the call there is no time to look for it.',
  fix: 'Open each document’s entry, add where it is kept under location, or its file under file, and set the status to held.',
  severity: 'medium',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((section) => {
      const listed = section.data.documents.flatMap(({ id }) => itemOf(index, 'document', id) ?? []);
      const lost = listed.filter(isWithoutPlace);
      if (lost.length === 0) return [];
      const some =
        lost.length === listed.length
          ? lost.length === 1
            ? 'its document is'
            : `its ${lost.length} documents are`
          : `${lost.length} of its ${listed.length} documents ${lost.length === 1 ? 'is' : 'are'}`;
      const message = `Nobody has recorded where ${some} kept: ${listSome(lost.map(({ data }) => data.title))}.`;
      const about = lost.map(({ id }) => id);
      return [
        {
          item: section,
          message,
          at: 'supporting-documents',
          of: lost.map(({ id }) => shortIdOf(id)),
          about,
          place: { field: ['documents'], name: true as const },
        },
      ];
    }),
};

/** A document that is not to hand is a gap of its own. */
function isWithoutPlace({ data, body }: ItemOf<'document'>): boolean {
  if (data.status === 'requested' || data.status === 'not-held') return false;
  return (
    saysNothing(data.location ?? '') && data.file === undefined && !body.links.some(({ url }) => /^https?:/.test(url))
  );
}
