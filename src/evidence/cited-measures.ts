import type { EvidenceIndex } from './evidence-index.ts';
import type { ItemOf } from './types.ts';

/**
 * The measures of the assessed authority that a section links to and that should have a target and a comparison: those
 * where a higher or a lower figure is better, and that are counted more than once.
 */
export function citedMeasures(section: ItemOf<'annex-m-section'>, index: EvidenceIndex): ItemOf<'measure'>[] {
  const ids = new Set((index.referencesFrom.get(section.id) ?? []).map(({ to }) => to));
  return [...ids].flatMap((id) => {
    const item = index.byId.get(id);
    if (item?.kind !== 'measure' || item.data.authority !== index.settings.authority) return [];
    const { better, frequency } = item.data;
    return (better === 'higher' || better === 'lower') && frequency !== 'one-off' ? [item] : [];
  });
}
