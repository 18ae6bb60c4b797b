import { schemaOf, type DataOf } from '../../../schemas/index.ts';
import { fingerprintItem } from '../parsing/fingerprint-item.ts';
import type { Attachment, Item } from '../types.ts';
import { restrictFields, type Shown } from './restrict-fields.ts';
import { without } from '../without.ts';

/** An item with its fields restricted to what an edition shows. Its front matter as written is gone. */
export function restrictItem<T extends Item>(item: T, shown: Shown, files: ReadonlyMap<string, Attachment>): T {
  const data = restrictFields(schemaOf(item.kind), item.data, shown);
  const kept = 'states' in data && !shown.working ? { ...data, states: settledStates(data.states) } : data;
  const registered = 'file' in kept && !files.has(kept.file ?? '') ? without(kept, 'file', 'sha256') : kept;
  return { ...item, data: registered, frontMatter: '' };
}

/**
 * An item without the Markdown it was parsed from and without its acceptances, which each gap that is shown brings with it;
 * and with the fingerprint of what is left of it, so that nothing made from more is taken for it.
 */
export function sealItem<T extends Item>(item: T): T {
  const data = { ...item.data };
  delete data['accepted-gaps'];
  const body = { ...item.body, source: { text: '', firstLine: 1 } };
  return { ...item, data, body, fingerprint: fingerprintItem(data, `${body.text}\n${body.html}`) };
}

/** The states of a section’s parts without those that somebody still has to confirm. */
function settledStates(states: DataOf['annex-m-section']['states']): DataOf['annex-m-section']['states'] {
  const settled = Object.entries(states ?? {}).filter(([, one]) => one?.state !== 'to-be-confirmed');
  return settled.length === 0 ? undefined : Object.fromEntries(settled);
}
