import type { EvidenceIndex } from '../evidence-index.ts';
import { fingerprintText } from '../parsing/fingerprint-item.ts';
import type { Item } from '../types.ts';

/** A document or measure and the fingerprint of what it says now, its file included. */
export type Support = { readonly id: string; readonly fingerprint: string };

/** References that say where an item comes from or how it relates to another, not what it rests on. */
const asides = new Set(['sources', 'supersedes', 'may-be-same-as']);

/** Every document and measure that an item cites, in the order of their ids. */
export function restsOn(item: Item, index: EvidenceIndex): Support[] {
  const cited = (index.referencesFrom.get(item.id) ?? []).filter(({ kind }) => !asides.has(kind));
  const ids = new Set(cited.map(({ to }) => to));
  return [...ids].sort().flatMap((id) => {
    const fingerprint = /^(?:documents|measures)\//.test(id) ? fingerprintSupport(id, index) : undefined;
    return fingerprint === undefined ? [] : [{ id, fingerprint }];
  });
}

/** The fingerprint of a document or measure as others rest on it; undefined when there is no such item. */
export function fingerprintSupport(id: string, index: Pick<EvidenceIndex, 'byId' | 'attachments'>): string | undefined {
  const item = index.byId.get(id);
  if (item?.kind !== 'document' || item.data.file === undefined) return item?.fingerprint;
  const attachment = index.attachments.get(item.data.file);
  return fingerprintText(`${item.fingerprint} ${attachment?.sha256 ?? 'no file'}`);
}
