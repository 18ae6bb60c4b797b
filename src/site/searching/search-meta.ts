import { kinds } from '../../../schemas/index.ts';
import { formatDate } from '../../evidence/dates/dates.ts';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { Item } from '../../evidence/types.ts';
import { markingOfItem } from '../items/marking-of-item.ts';
import { searchDate } from './search-date.ts';
import { searchWeight } from './search-weight.ts';

/** The attributes of a page’s main heading that tell the index what a result shows and is sorted by. */
export function searchMeta(item: Item, index: EvidenceIndex): Record<string, string | number> {
  const date = searchDate(item);
  const facts: Record<string, string | undefined> = {
    kind: kinds[item.kind].one,
    marking: markingOfItem(item, index),
    owner: item.data.owners?.join(', '),
    date: date === undefined ? undefined : formatDate(date),
    authority: 'authority' in item.data ? item.data.authority : undefined,
  };
  const known = Object.entries(facts).filter(
    (fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '',
  );
  return {
    ...Object.fromEntries(known.map(([name, value]) => [`data-search-${name}`, value])),
    'data-pagefind-meta': ['title', ...known.map(([name]) => `${name}[data-search-${name}]`)].join(', '),
    'data-pagefind-weight': searchWeight(item.kind).title,
  };
}
