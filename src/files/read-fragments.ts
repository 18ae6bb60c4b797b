import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Anchor } from '../search/find-passages.ts';

/** A page as the search index of a built site holds it. */
export type IndexedPage = {
  /** Its address below the base path, with a stroke before it. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
};

// Pagefind begins what it has packed with this sign. Its own client checks for it too (pagefind.js, decompress).
const sign = 'pagefind_dcd';

/** Every page that the search index of a built site holds, in order of address. Throws when there is no index, or one of another form. */
export function readFragments(site: string): IndexedPage[] {
  const folder = join(site, 'pagefind/fragment');
  if (!existsSync(folder)) throw new Error(`${site} has no search index. Build the site again.`);
  return readdirSync(folder)
    .map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      if (!text.startsWith(sign)) throw new Error(`${join(folder, file)} is not as Pagefind 1 writes it.`);
      return JSON.parse(text.slice(sign.length)) as IndexedPage;
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
