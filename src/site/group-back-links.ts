import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { shorten } from '../evidence/shorten.ts';
import { itemAddress } from './address.ts';
import { referenceLabel } from './reference-label.ts';

/** One item that refers here, with each sentence it does so in, and the sentence’s address where the title does not lead there already. */
export type BackLink = {
  readonly title: string;
  readonly address: string;
  readonly places: readonly { readonly sentence: string; readonly address?: string }[];
};

type Gathered = { title: string; address: string; places: { sentence: string; address: string }[] };

/** The items that refer to an item, grouped by the kind of link under a heading, both in a fixed order. */
export function groupBackLinks(id: string, index: EvidenceIndex): { label: string; links: BackLink[] }[] {
  const groups = new Map<string, Map<string, Gathered>>();
  for (const reference of index.referencesTo.get(id) ?? []) {
    const from = index.byId.get(reference.from);
    if (from === undefined) continue;
    const label = referenceLabel(reference.kind);
    const group = groups.get(label) ?? new Map<string, Gathered>();
    groups.set(label, group);
    const link = group.get(from.id) ?? { title: from.data.title, address: itemAddress(from.id), places: [] };
    group.set(from.id, link);
    const place = { sentence: shorten(reference.sentence ?? '', 260), address: itemAddress(from.id, reference.at) };
    const known = link.places.some(({ sentence, address }) => sentence === place.sentence && address === place.address);
    if (place.sentence !== '' && !known) link.places.push(place);
  }
  return [...groups].map(([label, links]) => ({ label, links: [...links.values()].map(linkOnce) }));
}

/** With one place the title leads to it; a table or a figure often has none of its own. */
function linkOnce({ title, address, places }: Gathered): BackLink {
  const [first, ...others] = places;
  const leads = others.length === 0 ? (first?.address ?? address) : address;
  return {
    title,
    address: leads,
    places: places.map((place) => (place.address === leads ? { sentence: place.sentence } : place)),
  };
}
