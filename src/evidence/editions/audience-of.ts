import type { EvidenceIndex, Settings } from '../evidence-index.ts';
import { itemsOf } from '../evidence-index.ts';
import type { Item } from '../types.ts';

type Audiences = Pick<Settings, 'audiences' | 'default-audience' | 'markings' | 'marking-limits'>;

/** How narrow an audience is: 0 is the widest. One that settings.yaml does not define counts as the narrowest. */
export function narrownessOf(audience: string | undefined, { audiences = [] }: Pick<Settings, 'audiences'>): number {
  const narrowest = Math.max(0, audiences.length - 1);
  const found = audiences.findIndex(({ name }) => name === audience);
  return found < 0 ? narrowest : found;
}

/** How narrow the widest audience is that a marking may go to; 0 where there is no limit. */
export function limitOf(marking: string | undefined, settings: Audiences): number {
  const limits = (settings['marking-limits'] ?? []).filter((limit) => limit.marking === marking);
  return Math.max(0, ...limits.map(({ audience }) => narrownessOf(audience, settings)));
}

/** How narrow the widest audience is that may read an item: the one it names or the default, and none its marking forbids. */
export function narrownessOfItem({ data }: Pick<Item, 'data'>, settings: Audiences): number {
  const named = narrownessOf(data.audience ?? settings['default-audience'], settings);
  return Math.max(named, limitOf(data.marking ?? settings.markings[0], settings));
}

/**
 * How narrow the widest audience is that may have each file kept with the evidence: that of the document that registers
 * it, the narrowest where several do or none does.
 */
export function narrownessOfFiles(
  index: Pick<EvidenceIndex, 'items' | 'attachments' | 'settings'>,
): ReadonlyMap<string, number> {
  const registered = new Map<string, number>();
  for (const item of itemsOf(index, 'document')) {
    const { file } = item.data;
    if (file === undefined) continue;
    registered.set(file, Math.max(registered.get(file) ?? 0, narrownessOfItem(item, index.settings)));
  }
  const narrowest = narrownessOf(undefined, index.settings);
  return new Map([...index.attachments.keys()].map((file) => [file, registered.get(file) ?? narrowest]));
}
