import { gapKinds } from '../evidence/gaps/index.ts';
import type { Gap } from '../evidence/types.ts';
import { itemAddress, ownerAddress } from './address.ts';
import { filterGroups, type FilterGroup, type FilterValues } from './filter-groups.ts';
import type { Site } from './load-site.ts';

/** How much a gap matters, in words. */
export const severityWords = { high: 'High', medium: 'Medium', low: 'Low' } as const;

const nobody = 'none';

/** What a gap can be filtered by. */
export const gapFilterValues = ({ kind, severity, item, owners }: Gap): FilterValues => ({
  kind: [kind],
  owner: owners.length > 0 ? owners : [nobody],
  section: [item],
  severity: [severity],
});

/** The filters above the list of gaps. */
export function gapFilterGroups({ gaps, index }: Site): FilterGroup[] {
  const titles = new Map(gapKinds.map(({ id, title }) => [id, title]));
  return filterGroups(gaps.map(gapFilterValues), [
    { name: 'kind', title: 'Kind', words: (id) => titles.get(id) ?? id },
    { name: 'owner', title: 'Owner', words: (initials) => (initials === nobody ? 'No owner' : initials), sorted: true },
    { name: 'section', title: 'Section or item', words: (id) => titleOf(id, index), sorted: true },
    { name: 'severity', title: 'Severity', words: (severity) => severityWords[severity as Gap['severity']] },
  ]);
}

/** Gaps under the item or the owner they belong to. A gap of several owners stands under each. */
export function groupGaps(
  { gaps, index }: Site,
  by: 'section' | 'owner',
): { title: string; anchor: string; address: string | undefined; gaps: Gap[] }[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const keys = by === 'section' ? [gap.item] : gap.owners.length > 0 ? gap.owners : [nobody];
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  return [...groups]
    .sort(([a], [b]) => (a === nobody ? 1 : b === nobody ? -1 : a < b ? -1 : 1))
    .map(([key, list]) => {
      const anchor = key.replace(/\//g, '-').toLowerCase();
      if (by === 'section') return { title: titleOf(key, index), anchor, address: itemAddress(key), gaps: list };
      return {
        title: key === nobody ? 'No owner' : key,
        anchor,
        address: key === nobody ? undefined : ownerAddress(key),
        gaps: list,
      };
    });
}

function titleOf(id: string, index: Site['index']): string {
  const item = index.byId.get(id);
  return item?.kind === 'annex-m-section' ? `${item.data.number}. ${item.data.title}` : (item?.data.title ?? id);
}
