import { kindNames, kinds } from '../../../schemas/index.ts';
import type { Gap } from '../../evidence/types.ts';
import { titleOfKind } from '../../report/title-of-kind.ts';
import { itemAddress, ownerAddress } from '../address.ts';
import { filterAttributes, filterGroups, type FilterGroup, type FilterValues } from './filter-groups.ts';
import { groupByEach } from './group-by-each.ts';
import { pagefuls } from './list-page.ts';
import { itemTitle } from '../wording/item-title.ts';
import type { Site } from '../load-site.ts';
import { onceFor } from '../../evidence/once-for.ts';

/** How much a gap matters, in words. */
export const severityWords = { high: 'High', medium: 'Medium', low: 'Low' } as const;

const nobody = 'none';

/** What a gap’s item is filtered by: a section by itself, any other item by its kind, of which there are few. */
function groupOf(id: string): string {
  const folder = id.slice(0, id.indexOf('/'));
  return folder === kinds['annex-m-section'].folder ? id : folder;
}

const titlesOfKinds = new Map<string, string>(Object.values(kinds).map(({ folder, many }) => [folder, many]));

/** What a gap can be filtered by. */
const gapFilterValues = ({ kind, severity, item, owners, accepted }: Gap): FilterValues => ({
  kind: [kind],
  owner: owners.length > 0 ? owners : [nobody],
  section: [groupOf(item)],
  severity: [severity],
  state: [accepted === undefined ? 'open' : 'accepted'],
});

/** The attributes by which a gap is filtered; in the list of one owner only by that owner, since a copy stands with each other one. */
export function gapAttributes(gap: Gap, owner: string | undefined): Record<string, string> {
  const values = gapFilterValues(gap);
  if (owner === undefined) return filterAttributes(values);
  return filterAttributes({ ...values, owner: [owner] }, gap.owners.length > 1 ? gap.id : '');
}

/** The filters above the list of gaps. */
export const gapFilterGroups = onceFor(({ gaps, index }: Site): FilterGroup[] => {
  const filtered = (list: readonly Gap[]) => list.map((gap) => ({ values: gapFilterValues(gap) }));
  const what = filterGroups(filtered(gaps), [
    { name: 'kind', title: 'Kind', words: titleOfKind },
    { name: 'owner', title: 'Owner', words: (initials) => (initials === nobody ? 'No owner' : initials), sorted: true },
    {
      name: 'section',
      title: 'Section, or kind of item',
      words: (id) => titlesOfKinds.get(id) ?? itemTitle(id, index),
      sorted: true,
    },
  ]);
  const how = filterGroups(filtered(bySeverity(gaps)), [
    { name: 'severity', title: 'Severity', words: (severity) => severityWords[severity as Gap['severity']] },
    { name: 'state', title: 'State', words: (state) => (state === 'open' ? 'Open' : 'Accepted') },
  ]);
  return [...what, ...how];
});

/** Some gaps under one heading; without an address where there is no page to lead to. */
export type GapGroup = {
  readonly title: string;
  readonly anchor: string;
  readonly address?: string;
  /** The owner whose gaps these are, where they are grouped by owner. */
  readonly owner?: string;
  readonly gaps: readonly Gap[];
  /** Whether the group has begun on a page before. */
  readonly continued?: true;
};

/**
 * Gaps under the item or the owner they belong to, the sections first. A gap of several owners stands under each. Of more
 * than fit on a page, each pageful is a group.
 */
export const groupGaps = (site: Site, by: 'section' | 'owner'): GapGroup[] =>
  by === 'section' ? groupedBySection(site) : groupedByOwner(site);

const groupedBySection = onceFor((site: Site) => group(site, 'section'));
const groupedByOwner = onceFor((site: Site) => group(site, 'owner'));

function group({ gaps, index }: Site, by: 'section' | 'owner'): GapGroup[] {
  const groups = groupByEach(gaps, ({ item, owners }) => {
    if (by === 'section') return [item];
    return owners.length > 0 ? owners : [nobody];
  });
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .flatMap(([key, list]) =>
      pagefuls(by === 'section' ? 'gaps' : 'gaps-by-owner', bySeverity(list)).map((some, at) => {
        const continued = at > 0 ? { continued: true as const } : {};
        const own = { anchor: key.replace(/\//g, '-').toLowerCase(), gaps: some, ...continued };
        if (by === 'section') return { ...own, title: itemTitle(key, index), address: itemAddress(key) };
        if (key === nobody) return { ...own, owner: key, title: 'No owner' };
        return { ...own, owner: key, title: key, address: ownerAddress(key) };
      }),
    );
}

/** Gaps with the most severe first and the accepted ones last, otherwise as they were. */
export function bySeverity(gaps: readonly Gap[]): Gap[] {
  const rank = ({ severity, accepted }: Gap) =>
    accepted === undefined ? Object.keys(severityWords).indexOf(severity) : 3;
  return [...gaps].sort((a, b) => rank(a) - rank(b));
}

/** Sections before other items, in the order of the kinds; whoever has no owner last. */
function place(key: string): number {
  if (key === nobody) return kindNames.length;
  return Math.max(
    0,
    kindNames.findIndex((kind) => key.startsWith(`${kinds[kind].folder}/`)),
  );
}
