import { citedMeasures } from '../cited-measures.ts';
import { itemsOf, shortIdOf, type EvidenceIndex } from '../evidence-index.ts';
import { listSome } from '../list-some.ts';
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
