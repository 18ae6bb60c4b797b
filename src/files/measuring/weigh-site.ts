import { readFileSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kinds } from '../../../schemas/index.ts';
import type { SiteWeight } from '../../bench/measurement.ts';
import { filesBelow } from '../files-below.ts';

/** Weighs a built site that was made for the base path /. */
export function weighSite(site: string): SiteWeight {
  const files = filesBelow(site).map((file) => ({ file, bytes: statSync(join(site, file)).size }));
  const byType: Record<string, number> = {};
  for (const { file, bytes } of files) byType[typeOf(file)] = (byType[typeOf(file)] ?? 0) + bytes;
  const bytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return { files: files.length, bytes, byType, page: weighPage(site, typicalPage(files)) };
}

const typeOf = (file: string): string =>
  /^(pagefind|search[^/]*)\//.test(file)
    ? 'search'
    : file.startsWith('attachments/')
      ? 'attachments'
      : extname(file).slice(1);

/** The item page that half of all item pages are smaller than. */
function typicalPage(files: readonly { file: string; bytes: number }[]): string {
  const folders = new Set<string>(Object.values(kinds).map(({ folder }) => folder));
  const pages = files
    .filter(
      ({ file }) => folders.has(file.split('/')[0] ?? '') && file.endsWith('.html') && file.split('/').length === 2,
    )
    .sort((a, b) => a.bytes - b.bytes);
  const page = pages[Math.floor(pages.length / 2)];
  if (page === undefined) throw new Error('The site has no page of an item.');
  return page.file;
}

function weighPage(site: string, file: string): SiteWeight['page'] {
  const html = readFileSync(join(site, file));
  const text = html.toString('utf8');
  const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, address]) => address ?? ''))];
  const read = (address: string) => readFileSync(join(site, address));
  const styles = named(/<link[^>]+href="([^"]+\.css)"/g).filter((style) => !style.includes('/markings/'));
  const scripts = named(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g);
  return {
    file,
    html: html.length,
    htmlGzip: gzipSync(html).length,
    styleGzip: styles.reduce((sum, style) => sum + gzipSync(read(style)).length, 0),
    script: [...withTaken(scripts, (script) => read(script).toString('utf8'))].reduce(
      (sum, script) => sum + read(script).length,
      0,
    ),
  };
}

/** Scripts and those that they take in at once, by their addresses; not what they fetch only when somebody asks. */
function withTaken(scripts: readonly string[], read: (script: string) => string): Set<string> {
  const all = new Set(scripts);
  // What is added while a set is gone through comes up too.
  for (const script of all)
    for (const [, name = ''] of read(script).matchAll(/\bimport\s*(?:[\w\s{},*$]+\bfrom\s*)?["'](\.\/[^"']+)["']/g))
      all.add(posix.join(posix.dirname(script), name));
  return all;
}
