import type { z } from 'zod';
import { kinds, type glossary, type Kind, type owners, type settings } from '../../schemas/index.ts';
import { onceFor } from './once-for.ts';
import type { Attachment, Item, ItemOf, Reference } from './types.ts';

/** settings.yaml as validated. */
export type Settings = z.infer<typeof settings>;
/** One owner of owners.yaml. */
export type Owner = z.infer<typeof owners>[number];
/** One entry of glossary.yaml. */
type GlossaryEntry = z.infer<typeof glossary>[number];

/** All the evidence, checked and linked. Items are sorted by id. */
export type EvidenceIndex = {
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
  readonly referencesFrom: ReadonlyMap<string, readonly Reference[]>;
  readonly referencesTo: ReadonlyMap<string, readonly Reference[]>;
  readonly settings: Settings;
  readonly owners: readonly Owner[];
  readonly glossary: readonly GlossaryEntry[];
  /** Files kept with the evidence, by their path from the content folder. */
  readonly attachments: ReadonlyMap<string, Attachment>;
};

// Pages and gaps ask for a kind thousands of times; going through all items each time would take the square of their number.
const byKind = onceFor((items: readonly Item[]) => Map.groupBy(items, (item) => item.kind));

/** The items of one kind, in order, in a list of the caller’s own. */
export function itemsOf<K extends Kind>({ items }: Pick<EvidenceIndex, 'items'>, kind: K): ItemOf<K>[] {
  return [...(byKind(items).get(kind) ?? [])] as unknown as ItemOf<K>[];
}

/** The item of a kind with a short id, if there is one. */
export function itemOf<K extends Kind>(
  index: Pick<EvidenceIndex, 'byId'>,
  kind: K,
  shortId: string,
): ItemOf<K> | undefined {
  return index.byId.get(`${kinds[kind].folder}/${shortId}`) as ItemOf<K> | undefined;
}

/** An id without its folder, as front matter refers to it. */
export const shortIdOf = (id: string): string => id.slice(id.indexOf('/') + 1);
