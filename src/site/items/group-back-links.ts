import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { shorten } from '../../words/shorten.ts';
import type { Item } from '../../evidence/types.ts';
import { itemAddress } from '../address.ts';
import { compareTitles } from '../lists/compare-titles.ts';
import { itemTitle } from '../wording/item-title.ts';
import { referenceLabel } from '../wording/reference-label.ts';

/**
 * One item that refers here, with each sentence it does so in, and the sentence’s address where the title does not lead there
 * already; of one with a higher marking than the item’s no sentence, but that marking.
 */
export type BackLink = {
  readonly title: string;
  readonly address: string;
  readonly marking?: string;
  readonly places: readonly { readonly sentence: string; readonly address?: string }[];
};

type Gathered = { from: Item; places: { sentence: string; address: string }[] };

/** The items that refer to an item, grouped by the kind of link under a heading: sections in their order, other items of a kind by title. */
export function groupBackLinks(id: string, index: EvidenceIndex): { label: string; links: BackLink[] }[] {
  const groups = new Map<string, Map<string, Gathered>>();
  const own = rankOf(index.byId.get(id), index);
  for (const reference of index.referencesTo.get(id) ?? []) {
    const from = index.byId.get(reference.from);
    if (from === undefined) continue;
    const label = referenceLabel(reference.kind);
    const group = groups.get(label) ?? new Map<string, Gathered>();
    groups.set(label, group);
    const link = group.get(from.id) ?? { from, places: [] };
    group.set(from.id, link);
    const place = { sentence: shorten(reference.sentence ?? '', 260), address: itemAddress(from.id, reference.at) };
    const known = link.places.some(({ sentence, address }) => sentence === place.sentence && address === place.address);
    if (place.sentence !== '' && !known) link.places.push(place);
  }
  return [...groups].map(([label, links]) => ({
    label,
    links: inOrder([...links.values()]).map((link) => {
      const { marking } = link.from.data;
      const isHigher = marking !== undefined && rankOf(link.from, index) > own;
      return isHigher ? { ...linkOnce(link, index), marking, places: [] } : linkOnce(link, index);
    }),
  }));
}

/** The place of an item’s marking in the order of settings.yaml. */
const rankOf = (item: Item | undefined, { settings }: EvidenceIndex): number =>
  Math.max(0, settings.markings.indexOf(item?.data.marking ?? ''));

function inOrder(links: readonly Gathered[]): Gathered[] {
  const kinds = Map.groupBy(links, ({ from }) => from.kind);
  return [...kinds].flatMap(([kind, list]) =>
    kind === 'annex-m-section' ? list : list.sort((a, b) => compareTitles(a.from, b.from)),
  );
}

/** With one place the title leads to it; a table or a figure often has none of its own. */
function linkOnce({ from, places }: Gathered, index: EvidenceIndex): BackLink {
  const [first, ...others] = places;
  const own = itemAddress(from.id);
  const leads = others.length === 0 ? (first?.address ?? own) : own;
  return {
    title: itemTitle(from.id, index),
    address: leads,
    places: places.map((place) => (place.address === leads ? { sentence: place.sentence } : place)),
  };
}
