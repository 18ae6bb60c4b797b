import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { offlinePolicy } from './offline-policy.ts';
import { relativeAddress, wayToRoot } from './relative-address.ts';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];
type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** A page of the copy, and the marking it shows; undefined where it shows none. */
export type RewrittenPage = { readonly html: string; readonly marking: string | undefined };

/** Where the one script of the copy stands in it. */
export const offlineScript = 'assets/offline.js';

/**
 * A built page as it works from a disk: addresses below the base path are relative to the page, its scripts are the
 * copy’s own, and its policy lets nothing reach a network. Every other character stays as it was. `page` is its path
 * below the base path.
 */
export function rewritePage(html: string, page: string, base: string): RewrittenPage {
  const edits: Edit[] = [];
  let scripts = 0;
  let marking: string | undefined;
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      if (node.tagName === 'body') marking = attribute(node, 'data-marking');
      if (node.tagName === 'script' && attribute(node, 'src') !== undefined) {
        edits.push(...replaceScript(node, scripts === 0 ? page : undefined));
        scripts += 1;
      } else edits.push(...editsOf(node, page, base));
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  // What stands in noscript is read as elements, as a browser without scripts does, not as text.
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return { html: splice(html, edits), marking };
}

/** A module is refused from a disk, so the first script becomes the copy’s own and the others go. */
function replaceScript(node: Element, page: string | undefined): Edit[] {
  const place = node.sourceCodeLocation;
  if (place == null) return [];
  const text = page === undefined ? '' : `<script defer src="${wayToRoot(page)}${offlineScript}"></script>`;
  return [{ from: place.startOffset, to: place.endOffset, text }];
}

const addresses = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite']);

function editsOf(node: Element, page: string, base: string): Edit[] {
  if (node.tagName === 'link' && attribute(node, 'rel') === 'modulepreload') return removal(node);
  return node.attrs.flatMap(({ name, prefix, value }) => {
    const key = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
    const place = node.sourceCodeLocation?.attrs?.[key];
    // What differs only where the copy is opened from a server says nothing on a disk.
    if (place !== undefined && name === 'crossorigin')
      return [{ from: place.startOffset, to: place.endOffset, text: '' }];
    const changed = valueOnDisk(node, name, value, page, base);
    if (place === undefined || changed === undefined || changed === value) return [];
    return [{ from: place.startOffset, to: place.endOffset, text: `${key}="${escape(changed)}"` }];
  });
}

function valueOnDisk(node: Element, name: string, value: string, page: string, base: string): string | undefined {
  const relative = (address: string) => relativeAddress(address, page, base) ?? address;
  if (name === 'data-base') return wayToRoot(page);
  if (name === 'srcset')
    return value.replace(/(^|,\s*)([^\s,]+)/g, (_, lead: string, at: string) => lead + relative(at));
  if (name === 'content' && node.tagName === 'meta') {
    const kind = attribute(node, 'http-equiv')?.toLowerCase();
    if (kind === 'content-security-policy') return offlinePolicy;
    if (kind === 'refresh')
      return value.replace(/(url=)(.+)$/i, (_, lead: string, at: string) => lead + relative(at.trim()));
    return undefined;
  }
  return addresses.has(name) ? relative(value) : undefined;
}

function removal(node: Element): Edit[] {
  const place = node.sourceCodeLocation;
  return place == null ? [] : [{ from: place.startOffset, to: place.endOffset, text: '' }];
}

const attribute = (node: Element, name: string) => node.attrs.find((one) => one.name === name)?.value;
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function splice(html: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    parts.push(html.slice(at, from), text);
    at = to;
  }
  return [...parts, html.slice(at)].join('');
}
