import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** A page of a built site: its path from the site’s folder, its HTML, ids, addresses it leads to or loads, and title. */
export type Page = { path: string; html: string; ids: string[]; links: string[]; loads: string[]; title: string };

/** Every HTML page of a built site, in order of path. */
export function readPages(folder: string): Page[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const page: Page = { path, html, ids: [], links: [], loads: [], title: '' };
      collect(parse(html), page);
      return page;
    });
}

function collect(node: Node, page: Page): void {
  if ('tagName' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const [id, href, src] = [attributes.get('id'), attributes.get('href'), attributes.get('src')];
    if (id !== undefined) page.ids.push(id);
    if (href !== undefined) (node.tagName === 'a' ? page.links : page.loads).push(href);
    if (src !== undefined) page.loads.push(src);
    const action = attributes.get('action');
    if (action !== undefined) page.links.push(action);
    if (node.tagName === 'title')
      page.title = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, page);
}
