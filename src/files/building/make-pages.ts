import { setImmediate } from 'node:timers/promises';
import { holdSite, type Site } from '../../site/load-site.ts';
import { partsOfKey } from '../../site/making/dated-key.ts';
import { divideSearch, type SearchShard } from '../../site/searching/divide-search.ts';
import { pageKeys } from '../../site/making/page-keys.ts';
import { redatePage } from '../../site/making/redate-page.ts';
import type { SearchRecord } from '../../site/searching/search-records.ts';
import { siteFiles } from '../../site/making/site-files.ts';
import type { Renderer } from './compile-renderer.ts';
import { digest } from '../digest.ts';
import type { StagedSite } from './stage-site.ts';
import { timed } from '../timed.ts';

/** The files to make of a site, with a key for what each shows, which of them have changed, and how search is divided. */
export type PagePlan = {
  readonly keys: ReadonlyMap<string, string>;
  readonly changed: ReadonlySet<string>;
  readonly shards: readonly SearchShard[];
};

/** Takes over the pages that show what they showed in the published site, and plans the others. */
export function planPages(
  site: Site,
  records: readonly SearchRecord[],
  renderer: Renderer,
  staged: StagedSite,
): PagePlan {
  holdSite(site);
  const files = siteFiles(site, [...renderer.fixedFiles, ...renderer.laterFiles()]);
  const keys = pageKeys(files, site, renderer.version, digest);
  const pages = files.map(({ file }) => file).filter((file) => file.endsWith('.html'));
  return {
    keys,
    changed: new Set([...keys].flatMap(([file, key]) => (takeOver(file, key, staged) ? [] : [file]))),
    shards: divideSearch(pages, new Set(site.index.items.map(({ id }) => id)), records),
  };
}

/** Takes over a file that shows the same or, but for the day on which it was made, would. Answers whether it could. */
function takeOver(file: string, key: string, staged: StagedSite): boolean {
  if (staged.reuse(file, key)) return true;
  const { shows, day } = partsOfKey(key);
  if (day === undefined) return false;
  return staged.reuseChanged(file, key, (before, read) => {
    const made = partsOfKey(before);
    return made.shows === shows && made.day !== undefined ? redatePage(read(), made.day, day) : undefined;
  });
}

/**
 * Makes the changed pages, one shard of the search index after the other, and hands out each shard when its pages are
 * there, so that it is indexed while the next are made. `progress` hears how many are made.
 */
export async function* makePages(
  { keys, changed, shards }: PagePlan,
  renderer: Renderer,
  staged: StagedSite,
  progress: (done: number, all: number) => void = () => {},
): AsyncGenerator<SearchShard> {
  let made = 0;
  const make = async (file: string) => {
    if (!changed.has(file)) return;
    staged.put(file, keys.get(file) ?? '', await timed('render', () => renderer.render(file)));
    progress((made += 1), changed.size);
    // Whoever indexes at the same time has to be heard.
    await setImmediate();
  };
  for (const shard of shards) {
    for (const page of shard.pages) await make(page);
    yield shard;
  }
  const pages = new Set(shards.flatMap((shard) => shard.pages));
  for (const file of keys.keys()) if (!pages.has(file)) await make(file);
}
