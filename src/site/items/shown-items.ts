import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { Item } from '../../evidence/types.ts';

/** The fields of an item whose page shows what the items they name say: a plan’s recommendations, and the newest figures of measures. */
const shown = new Set(['inspection', 'measures', 'recommendations.measures']);

/** The items whose words or figures an item’s own page is made of beside its own. Of any other it shows the title. */
export const shownItems = ({ id, kind }: Pick<Item, 'id' | 'kind'>, index: EvidenceIndex): Item[] =>
  (index.referencesFrom.get(id) ?? []).flatMap((reference) => {
    const isTitle = reference.kind === 'inspection' && kind !== 'action-plan';
    const item = shown.has(reference.kind) && !isTitle ? index.byId.get(reference.to) : undefined;
    return item ?? [];
  });
