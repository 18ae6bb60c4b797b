import { kinds } from '../../schemas/index.ts';
import { itemOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { Item } from '../evidence/types.ts';

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
  add('Year', [yearOf(item)]);
  return filters;
}

function authorityOf(item: Item, index: EvidenceIndex): string | undefined {
  if (item.kind === 'annex-m-section') return index.settings.authority;
  return 'authority' in item.data ? item.data.authority : undefined;
}

function yearOf(item: Item): string | undefined {
  switch (item.kind) {
    case 'inspection':
      return item.data.inspected.from.slice(0, 4);
    case 'progress-report':
      return item.data.reported.slice(0, 4);
    case 'self-assessment':
      return item.data.year;
    case 'action-plan':
      return item.data['signed-off']?.slice(0, 4);
    case 'annex-m-section':
      return item.data.reviewed?.slice(0, 4);
    case 'document':
      return item.data.date?.slice(0, 4);
    default:
      return undefined;
  }
}
