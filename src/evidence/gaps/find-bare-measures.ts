import { itemsOf, shortIdOf, type EvidenceIndex } from '../evidence-index.ts';
import { listSome } from '../../words/list-some.ts';
import type { ItemOf } from '../types.ts';
import type { FoundGap } from './gap-kind.ts';

/** For each section that cites measures lacking something, one gap that names them. `what` completes “No … for”. */
export function findBareMeasures(
  index: EvidenceIndex,
  what: string,
  lacks: (measure: ItemOf<'measure'>) => boolean,
): FoundGap[] {
  return itemsOf(index, 'annex-m-section').flatMap((section) => {
    const bare = citedMeasures(section, index).filter(lacks);
    if (bare.length === 0) return [];
    const message = `No ${what} for ${listSome(bare.map(({ data }) => data.title))}.`;
    const [of, about] = [bare.map(({ id }) => shortIdOf(id)), bare.map(({ id }) => id)];
    return [{ item: section, message, of, about, place: { line: 1 } }];
  });
}

/**
 * The measures of the assessed authority that a section links to and that should have a target and a comparison: those
 * where a higher or a lower figure is better, and that are counted more than once.
 */
function citedMeasures(section: ItemOf<'annex-m-section'>, index: EvidenceIndex): ItemOf<'measure'>[] {
  const ids = new Set((index.referencesFrom.get(section.id) ?? []).map(({ to }) => to));
  return [...ids].flatMap((id) => {
    const item = index.byId.get(id);
    if (item?.kind !== 'measure' || item.data.authority !== index.settings.authority) return [];
    const { better, frequency } = item.data;
    return (better === 'higher' || better === 'lower') && frequency !== 'one-off' ? [item] : [];
  });
}
