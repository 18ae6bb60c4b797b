import { resolveLink } from '../evidence/link-body.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import type { Item } from '../evidence/types.ts';
import { address, itemAddress } from './address.ts';
import { escapeAttribute } from '../markdown/escape-text.ts';

/** An item’s body as HTML for a page, its links leading to pages of this site. With `prefix`, its anchors are made unique for a page of several items. */
export function itemHtml(item: Item, index: EvidenceIndex, prefix = ''): string {
  const linked = item.body.html.replace(/(href|src)="evidence-link:(\d+)"/g, (_, attribute: string, number: string) => {
    const link = item.body.links[Number(number)];
    return `${attribute}="${link === undefined ? '#' : escapeAttribute(addressOf(item, link, index))}"`;
  });
  if (prefix === '') return linked;
  return linked.replace(/ id="/g, ` id="${prefix}`).replace(/ href="#/g, ` href="#${prefix}`);
}

function addressOf(item: Item, link: Item['body']['links'][number], index: EvidenceIndex): string {
  const resolved = resolveLink(item, link, index);
  if ('address' in resolved) return resolved.address;
  if ('attachment' in resolved)
    return address(resolved.attachment) + (resolved.fragment ? `#${resolved.fragment}` : '');
  if ('message' in resolved) return '#';
  if (resolved.item === item.id && resolved.fragment !== undefined) return `#${resolved.fragment}`;
  return itemAddress(resolved.item, resolved.fragment);
}
