import { kinds } from '../../../schemas/index.ts';
import { itemOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { Item } from '../../evidence/types.ts';
import { searchDate } from './search-date.ts';
import { searchSections } from './search-sections.ts';

/** The filters a page can be found by, each with its values in words. */
export function searchFilters(item: Item, index: EvidenceIndex): Record<string, string[]> {
  const filters: Record<string, string[]> = { Kind: [kinds[item.kind].one] };
  const add = (name: string, values: readonly (string | undefined)[]) => {
    const known = values.filter((value): value is string => value !== undefined);
    if (known.length > 0) filters[name] = [...new Set(known)];
  };
  add('Authority', [authorityOf(item, index)]);
  add('Owner', item.data.owners ?? []);
  if ('framework' in item.data)
    add('Framework', [itemOf(index, 'framework', item.data.framework)?.data['short-title']]);
  if (item.kind === 'inspection') add('Judgement', [item.data.judgements['overall']]);
  add('Year', [item.kind === 'inspection' ? item.data.inspected.from.slice(0, 4) : searchDate(item)?.slice(0, 4)]);
  add('Section', searchSections(item, index));
  // Not shown: the order by date is made from it.
  add('Day', [searchDate(item)]);
  // Nor is this: who knows when inspectors came finds what they said.
  if (item.kind === 'inspection') add('From', [item.data.inspected.from]);
  return filters;
}

function authorityOf(item: Item, index: EvidenceIndex): string | undefined {
  if (item.kind === 'annex-m-section') return index.settings.authority;
  return 'authority' in item.data ? item.data.authority : undefined;
}
