import type { Draft, ExistingItem } from './importer.ts';
import { isSameInspection } from './is-same-inspection.ts';
import { askedBy, sourcesOf } from './plan-data.ts';

/**
 * The inspection that a plan tells of, as an addition to the one in the content where that lists no recommendations yet: a
 * report to Cabinet may tell of an inspection without them. Undefined where there is nothing to fill.
 */
export function fillRecommendations(
  told: Draft,
  drafts: readonly Draft[],
  items: readonly ExistingItem[],
): Draft | undefined {
  const answered = drafts.some(({ kind, data }) => kind === 'action-plan' && data['inspection'] === told.id);
  const known = items.find((item) => item.kind === 'inspection' && item.id === told.id);
  if (!answered || known === undefined || !isSameInspection(known.data, told.data)) return undefined;
  if (askedBy(known.data).length > 0 || askedBy(told.data).length === 0) return undefined;
  const cited = sourcesOf(known.data);
  const sources = [known.data['sources'], told.data['sources']]
    .flatMap((list) => (Array.isArray(list) ? (list as { readonly id: string }[]) : []))
    .filter(({ id }, index) => index < cited.length || !cited.includes(id));
  const data = { ...known.data, sources, recommendations: told.data['recommendations'] };
  return { ...known, data, change: { how: 'fills', fields: ['recommendations', 'sources'] } };
}
