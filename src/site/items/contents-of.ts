import { itemOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import { beginsPrinted } from '../../evidence/questions/printed-plan.ts';
import type { Item } from '../../evidence/types.ts';
import { needsHeading } from './needs-heading.ts';

/** The headings of an item’s page in order: those of its body, and those that its front matter adds. */
export function contentsOf(
  item: Item,
  index: Pick<EvidenceIndex, 'byId'>,
): { title: string; anchor: string; depth: number }[] {
  const body = item.body.headings.map(({ title, anchor, depth }) => ({ title, anchor, depth }));
  const add = (title: string, anchor: string) => ({ title, anchor, depth: 2 });
  switch (item.kind) {
    case 'inspection': {
      const judgements = itemOf(index, 'framework', item.data.framework)?.data.judgements ?? [];
      return [
        ...(judgements.length > 0 ? [add('Judgements', 'page-judgements')] : []),
        ...(item.data.recommendations.length > 0 ? [add('Recommendations', 'page-recommendations')] : []),
        ...(needsHeading(item.body) ? [add('Report', 'page-report')] : []),
        ...body,
      ];
    }
    case 'action-plan': {
      const answers = item.data.recommendations.map(({ id }) => add(`Recommendation ${id}`, `recommendation-${id}`));
      return beginsPrinted(item) ? [...answers, ...body] : [...body, ...answers];
    }
    case 'self-assessment':
      return [
        ...body,
        add('External challenge', 'page-external-challenges'),
        add('Signatures of success', 'page-signatures'),
        add('Directors’ challenge', 'page-challenge'),
        add('Offers and requests', 'page-offers'),
      ];
    case 'framework':
      return [
        ...body,
        ...(item.data.sections ?? []).map(({ number, title }) => add(`${number}. ${title}`, `section-${number}`)),
      ];
    default:
      return body;
  }
}
