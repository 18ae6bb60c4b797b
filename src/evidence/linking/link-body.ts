import { adviseAnchor } from './advise-anchor.ts';
import { adviseMissing, pathFrom } from './advise-missing.ts';
import { anchorsOf } from './anchors-of.ts';
import type { Settings } from '../evidence-index.ts';
import { joinPath } from './join-path.ts';
import { lacksItsSection } from '../questions/lacks-its-section.ts';
import { resolveAddress } from './resolve-address.ts';
import { resolveOwnAddress } from './resolve-own-address.ts';
import type { Attachment, Item, Problem, Reference } from '../types.ts';
import type { BodyLink } from '../../markdown/collect-body.ts';
import { quote } from '../../words/quote.ts';
import { decodeAddress } from './decode-address.ts';

/** Where a link in a body leads: an item of the site, a file kept with the evidence, or an address elsewhere. */
export type ResolvedLink =
  | { readonly item: string; readonly fragment?: string }
  | { readonly attachment: string; readonly fragment?: string }
  | { readonly address: string };

/** What links may lead to. */
export type LinkTargets = {
  readonly byId: ReadonlyMap<string, Item>;
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** Ids of files that are there but cannot be read; links to them are not a second problem. */
  readonly unread?: ReadonlySet<string>;
  /** Set where nobody reads what is wrong, so that no near names are looked for, which is slow. */
  readonly quiet?: boolean;
  /** Says which addresses are this site’s own. */
  readonly settings?: Pick<Settings, 'site-address'>;
  /** Where each former id has moved to. */
  readonly moves?: ReadonlyMap<string, string>;
};

/** The references an item’s body makes, and the links that are broken or not allowed. */
export function linkBody(item: Item, targets: LinkTargets): { references: Reference[]; problems: Problem[] } {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  for (const link of item.body.links) {
    const resolved = resolveLink(item, link, targets);
    if ('message' in resolved) {
      if (isLineOfUnknown(item, link, targets)) continue;
      problems.push({ severity: 'error', file: item.file, line: link.line, column: link.column, ...resolved });
    } else if ('item' in resolved && resolved.item !== item.id) {
      references.push({
        from: item.id,
        to: resolved.item,
        kind: 'link',
        line: link.line,
        column: link.column,
        sentence: link.sentence,
        ...(resolved.fragment === undefined ? {} : { fragment: resolved.fragment }),
        ...(link.at === undefined ? {} : { at: link.at }),
      });
    }
  }
  return { references, problems };
}

/** Whether a link is to a line of enquiry that nobody can know, because of the section’s framework or number: that is told already. */
function isLineOfUnknown(item: Item, { url }: BodyLink, { byId }: LinkTargets): boolean {
  const [path, fragment] = splitFragment(url);
  if (fragment?.startsWith('line-') !== true) return false;
  const target = path === '' ? item : byId.get(joinPath(item.file, path)?.replace(/^content\/|\.md$/g, '') ?? '');
  return target?.kind === 'annex-m-section' && lacksItsSection(target, { byId });
}

/** Where a link of an item’s body leads, or the rule it breaks and what to do. */
export function resolveLink(
  item: Item,
  link: BodyLink,
  targets: LinkTargets,
): ResolvedLink | { rule: string; message: string } {
  const { url } = link;
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^\\/i.test(url)) {
    const own = link.image ? undefined : resolveOwnAddress(url, targets);
    return own ?? resolveAddress(url, link.image);
  }
  if (/^(?:www\.|[a-z0-9.-]{1,100}\.(?:gov\.uk|nhs\.uk|org\.uk|ac\.uk|co\.uk|org|com)(?:\/|$))/i.test(url))
    return broken(
      `${quote(url, 60)} is an address of another site without its beginning. Write it with https:// in front.`,
    );
  if (url.startsWith('/')) {
    return broken(
      `${quote(url)} begins with a slash. Link to a file from where this file is, like ../documents/early-help-strategy.md.`,
    );
  }
  const [path, fragment] = splitFragment(url);
  const file = path === '' ? item.file : joinPath(item.file, path);
  if (file === undefined) return broken(`${quote(url)} leads out of the content folder. Link only to files inside it.`);
  const attachment = targets.attachments.get(file.replace(/^content\//, ''));
  if (attachment !== undefined) return { attachment: attachment.file, ...(fragment ? { fragment } : {}) };
  if (link.image)
    return broken(`There is no picture at ${quote(url)}. Put it in content/attachments and link to it there.`);
  const id = file.replace(/^content\//, '').replace(/\.md$/, '');
  if (targets.unread?.has(id)) return { item: item.id };
  const target = targets.byId.get(id);
  if (target === undefined || !file.endsWith('.md')) {
    const moved = file.endsWith('.md') ? targets.moves?.get(id) : undefined;
    if (moved !== undefined) return broken(movedTo(item, url, moved, fragment));
    const advice =
      targets.quiet === true
        ? ''
        : anchorsOf(item, targets).has(url)
          ? ` Did you mean ${quote(`#${url}`)}?`
          : adviseMissing(item, id, targets.byId);
    return broken(`There is no file at ${quote(url)}.${advice}`);
  }
  if (!fragment) return { item: target.id };
  const anchors = anchorsOf(target, targets);
  if (anchors.has(fragment)) return { item: target.id, fragment };
  const where = path === '' ? 'This file' : quote(path);
  return {
    rule: 'broken-anchor',
    message: `${where} has no place ${quote(`#${fragment}`)}.${adviseAnchor(fragment, anchors)}`,
  };
}

const broken = (message: string) => ({ rule: 'broken-link', message });

function movedTo(item: Item, url: string, moved: string, fragment: string | undefined): string {
  return `The file at “${url}” has moved. Link to “${pathFrom(item, moved)}${fragment === undefined ? '' : `#${fragment}`}”.`;
}

function splitFragment(url: string): [string, string | undefined] {
  const hash = url.indexOf('#');
  return hash < 0
    ? [decodeAddress(url), undefined]
    : [decodeAddress(url.slice(0, hash)), decodeAddress(url.slice(hash + 1))];
}
