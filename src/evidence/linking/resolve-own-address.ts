import { anchorsOf } from './anchors-of.ts';
import { kindOf } from '../parsing/kind-of.ts';
import type { LinkTargets, ResolvedLink } from './link-body.ts';
import { pathOnSite } from './path-on-site.ts';
import { quote } from '../../words/quote.ts';
import type { Attachment } from '../types.ts';

/**
 * Where a full address of this site leads, if it is that of an item or a file: there as a link to the file does, so that
 * it is known who refers to whom. Undefined for any other address.
 */
export function resolveOwnAddress(
  url: string,
  targets: LinkTargets,
): ResolvedLink | { rule: string; message: string } | undefined {
  const site = targets.settings?.['site-address'];
  const place = site === undefined ? undefined : pathOnSite(url, site);
  if (place === undefined) return undefined;
  const { path, fragment } = place;
  // Some servers make no difference between capitals and small letters.
  const small = path.toLowerCase();
  const attachment = targets.attachments.get(path) ?? findFile(small, targets);
  if (attachment !== undefined) return { attachment: attachment.file, ...(fragment ? { fragment } : {}) };
  const id = small.replace(/\.html$/, '');
  const target = targets.byId.get(id);
  // A page has places of its own too; a link to one of them leads to the page.
  if (target !== undefined) return { item: id, ...(anchorsOf(target, targets).has(fragment) ? { fragment } : {}) };
  if (targets.unread?.has(id)) return undefined;
  if (!small.startsWith('attachments/') && kindOf(`content/${id}.md`) === undefined) return undefined;
  return {
    rule: 'broken-link',
    message: `This site has no page or file at ${quote(url)}. Correct the address, or link to the file in the content folder.`,
  };
}

/** The file of a path in small letters. */
function findFile(small: string, { attachments }: LinkTargets): Attachment | undefined {
  if (!small.startsWith('attachments/')) return undefined;
  return [...attachments.values()].find(({ file }) => file.toLowerCase() === small);
}
