import { resolveLink } from '../../evidence/linking/link-body.ts';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { Item } from '../../evidence/types.ts';
import { address, itemAddress } from '../address.ts';
import { escapeAttribute } from '../../markdown/escape-text.ts';

/**
 * An item’s body as HTML for a page, its links leading to pages of this site; one that leads to another site by other words
 * than its address says so, for paper. With `prefix`, its anchors are made unique for a page of several items.
 */
export function itemHtml(item: Item, index: EvidenceIndex, prefix = ''): string {
  const linked = item.body.html.replace(
    /(href|src)="evidence-link:(\d+)"(?=>([^<]*)<\/a>|)/g,
    (_, attribute: string, number: string, words = '') => {
      const link = item.body.links[Number(number)];
      const leads = link === undefined ? '#' : addressOf(item, link, index);
      const isElsewhere = attribute === 'href' && /^https?:/.test(leads) && !saysAddress(String(words), leads);
      return `${attribute}="${escapeAttribute(leads)}"${isElsewhere ? ' data-elsewhere' : ''}`;
    },
  );
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

/** Whether the words of a link, as HTML, are the address it leads to, with its beginning or without. */
const saysAddress = (words: string, leads: string): boolean =>
  [leads, leads.replace(/^https?:\/\//, '')].includes(words.replace(/&(?:amp|#x26);/g, '&'));
