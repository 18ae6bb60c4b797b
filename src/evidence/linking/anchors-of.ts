import { leftOutId } from '../editions/left-out.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { onceFor } from '../once-for.ts';
import type { Item, ItemOf } from '../types.ts';

/** The anchors an item’s page has for its front matter: what can be linked to beside headings and numbered paragraphs. */
export function fieldAnchorsOf(item: Item): string[] {
  switch (item.kind) {
    case 'annex-m-section':
      return item.data.documents.flatMap(({ id }, index) => (id === leftOutId ? [] : [`document-${index + 1}`]));
    case 'inspection':
      return item.data.recommendations.map(({ id }) => `recommendation-${id}`);
    case 'action-plan':
      return item.data.recommendations.flatMap(({ id, actions }) => [
        `recommendation-${id}`,
        ...actions.map((action) => `action-${id}-${action.id}`),
      ]);
    case 'framework':
      return (item.data.sections ?? []).flatMap(({ number, lines }) => [
        `section-${number}`,
        ...lines.flatMap((line) => [line, ...(line.sublines ?? [])]).map(({ id }) => `line-${number}-${id}`),
      ]);
    case 'self-assessment':
      return [
        ...(item.data.strengths ?? []).map(({ id }) => `strength-${id}`),
        ...(item.data.priorities ?? []).map(({ id }) => `priority-${id}`),
        ...(item.data.signatures ?? []).map(({ id }) => `signature-${id}`),
        ...(item.data.challenge?.points ?? []).map(({ id }) => `challenge-${id}`),
      ];
    default:
      return [];
  }
}

// A framework is linked to from hundreds of places; its anchors are gathered once for each evidence.
const gathered = onceFor((byId: EvidenceIndex['byId']) => onceFor((item: Item) => gatherAnchors(item, { byId })));

/** The anchors that a link to an item may name. */
export const anchorsOf = (item: Item, { byId }: Pick<EvidenceIndex, 'byId'>): ReadonlySet<string> =>
  gathered(byId)(item);

function gatherAnchors(item: Item, index: Pick<EvidenceIndex, 'byId'>): ReadonlySet<string> {
  const lines = item.kind === 'annex-m-section' ? linesOf(item, index).map(({ id }) => `line-${id}`) : [];
  return new Set([
    ...item.body.headings.map(({ anchor }) => anchor),
    ...item.body.numbered.map(({ anchor }) => anchor),
    ...fieldAnchorsOf(item),
    ...lines,
  ]);
}

/** A line of enquiry with its letter and text, sub-lines following their line. */
export type LineOfEnquiry = { readonly id: string; readonly text: string; readonly partOf?: string };

/** The lines of enquiry that a section’s framework sets for it, in printed order. */
export function linesOf(section: ItemOf<'annex-m-section'>, index: Pick<EvidenceIndex, 'byId'>): LineOfEnquiry[] {
  const framework = index.byId.get(`frameworks/${section.data.framework}`);
  if (framework?.kind !== 'framework') return [];
  const found = framework.data.sections?.find(({ number }) => number === section.data.number);
  return (found?.lines ?? []).flatMap(({ id, text, sublines }) => [
    { id, text },
    ...(sublines ?? []).map((subline) => ({ ...subline, partOf: id })),
  ]);
}
