import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Anchor } from '../../search/find-passages.ts';
import { filesBelow } from '../files-below.ts';
import { packedSignature } from './read-shard-meta.ts';

/** A page as the search index of a built site holds it. */
export type IndexedPage = {
  /** Its address below the base path, with a slash before it, or a whole address of what is kept elsewhere. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
};

/** Every page that the search index of a built site holds, in all its shards, in order of address. Throws when there is no index, or one of another form. */
export function readFragments(site: string): IndexedPage[] {
  const folder = join(site, 'pagefind');
  if (!existsSync(folder)) throw new Error(`${site} has no search index. Build the site again.`);
  return filesBelow(folder)
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      if (!text.startsWith(packedSignature)) throw new Error(`${join(folder, file)} is not as Pagefind 1 writes it.`);
      return JSON.parse(text.slice(packedSignature.length)) as IndexedPage;
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
