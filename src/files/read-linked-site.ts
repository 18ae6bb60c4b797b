import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkedSite } from '../site/find-broken-links.ts';
import { parseFeed } from '../site/parse-feed.ts';
import { parsePage } from '../site/parse-page.ts';
import { filesBelow } from './files-below.ts';

/** The pages, data files and files of a built site, in order of path. Files kept with the evidence are no pages. Throws a plain sentence when there is no site. */
export function readLinkedSite(folder: string): LinkedSite {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in “${folder}”. Run npm run build first, or name the folder with --site.`);
  const files = filesBelow(folder);
  const pages = files
    .filter((path) => path.endsWith('.html') && !path.startsWith('attachments/'))
    .map((path) => parsePage(path, readFileSync(join(folder, path), 'utf8')));
  const feeds = files
    .filter((path) => /^(?:owners\/)?[\w-]+\.json$/.test(path))
    .map((path) => ({ path, addresses: parseFeed(readFileSync(join(folder, path), 'utf8')) }));
  const base = pages.find(({ path }) => path === 'index.html')?.base ?? '/';
  return { base, pages, feeds, files: new Set(files) };
}
