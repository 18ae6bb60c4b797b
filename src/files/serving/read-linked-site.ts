import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkedSite } from '../../site/find-broken-links.ts';
import { parseFeed } from '../../site/making/parse-feed.ts';
import { parsePage } from '../../site/making/parse-page.ts';
import { baseOfSite } from './base-of-site.ts';
import { filesBelow } from '../files-below.ts';

/** The pages, data files and files of a built site, in order of path. Files kept with the evidence are no pages. Throws a plain sentence when there is no site. */
export function readLinkedSite(folder: string): LinkedSite {
  const base = baseOfSite(folder);
  const files = filesBelow(folder);
  const pages = files
    .filter((path) => path.endsWith('.html') && !path.startsWith('attachments/'))
    .map((path) => parsePage(path, readFileSync(join(folder, path), 'utf8')));
  const feeds = files
    .filter((path) => /^(?:owners\/)?[\w-]+\.json$/.test(path))
    .map((path) => ({ path, addresses: parseFeed(readFileSync(join(folder, path), 'utf8')) }));
  return { base, pages, feeds, files: new Set(files) };
}
