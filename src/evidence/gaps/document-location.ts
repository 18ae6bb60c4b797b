import { itemOf, itemsOf, shortIdOf, type EvidenceIndex } from '../evidence-index.ts';
import { lacksPlace } from '../finding-gaps/lacks-place.ts';
import { listSome } from '../../words/list-some.ts';
import { sectionParts } from '../questions/section-parts.ts';
import type { ItemOf } from '../types.ts';
import type { FoundGap, GapKind } from './gap-kind.ts';

/** Documents that a section cites, or that show what a plan has done, without anybody having recorded where they are. */
export const documentLocation: GapKind = {
  id: 'document-location',
  title: 'Not recorded where it is kept',
  why: 'On the Monday of the call there is no time to look for it.',
  fix: 'Open each document’s entry, add where it is kept under location, or its file under file, and set the status to held.',
  severity: 'medium',
  work: 'missing',
  find: (index) => [
    ...itemsOf(index, 'annex-m-section').flatMap((section) =>
      findLost(citedIn(section, index), index, {
        item: section,
        at: 'supporting-documents',
        place: { field: ['documents'], name: true },
      }),
    ),
    ...itemsOf(index, 'action-plan')
      .filter(({ data }) => data.authority === index.settings.authority)
      .flatMap((plan) =>
        findLost(evidenceOf(plan), index, { item: plan, place: { field: ['recommendations'], name: true } }),
      ),
  ],
};

function findLost(
  ids: ReadonlySet<string>,
  index: EvidenceIndex,
  where: Pick<FoundGap, 'item' | 'at' | 'place'>,
): FoundGap[] {
  const cited = [...ids].flatMap((id) => itemOf(index, 'document', id) ?? []);
  // A document that is not to hand is a gap of its own.
  const lost = cited.filter((one) => lacksPlace(one) && !notToHand.has(one.data.status));
  if (lost.length === 0) return [];
  const some =
    lost.length === cited.length
      ? lost.length === 1
        ? 'its document is'
        : `its ${lost.length} documents are`
      : `${lost.length} of its ${cited.length} documents ${lost.length === 1 ? 'is' : 'are'}`;
  const message = `Nobody has recorded where ${some} kept: ${listSome(lost.map(({ data }) => data.title))}.`;
  return [{ ...where, message, of: lost.map(({ id }) => shortIdOf(id)), about: lost.map(({ id }) => id) }];
}

/** The short ids of the documents that a section lists, and of those its text links to; a note may ask for one that is none of its own. */
function citedIn({ id, data }: ItemOf<'annex-m-section'>, index: EvidenceIndex): Set<string> {
  const linked = (index.referencesFrom.get(id) ?? []).filter(
    ({ kind, to, at = '' }) =>
      kind === 'link' && to.startsWith('documents/') && !at.startsWith(sectionParts.notes.anchor),
  );
  return new Set([...data.documents.map((document) => document.id), ...linked.map(({ to }) => shortIdOf(to))]);
}

/** The short ids of the documents that show what was done of a plan. */
const evidenceOf = ({ data }: ItemOf<'action-plan'>): Set<string> =>
  new Set(data.recommendations.flatMap(({ actions }) => actions.flatMap(({ evidence = [] }) => evidence)));

const notToHand: ReadonlySet<string> = new Set(['requested', 'not-held']);
