import { mkdirSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SearchRecord } from '../site/search-records.ts';
import { pagesShard, shardCount, shardNames, shardOf } from '../site/search-shards.ts';
import { closePagefind, writeSearchShard } from './write-search-shard.ts';
import { writeShardList } from './write-shard-list.ts';

/**
 * Indexes the pages of a built site for search, with records that have no page, as shards in its folder pagefind. `ids`
 * are those of the items, whose pages stand under the same path. Answers with how many pages can be found. Throws when
 * indexing fails.
 */
export async function writeSearchIndex(
  site: string,
  ids: ReadonlySet<string>,
  records: readonly SearchRecord[] = [],
): Promise<number> {
  const count = shardCount(ids.size + records.length);
  const folder = join(site, 'pagefind');
  mkdirSync(folder, { recursive: true });
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
  const pageShard = (page: string) => {
    const id = page.replace(/\.html$/, '');
    return ids.has(id) ? shardOf(id, count) : pagesShard;
  };
  const pagesOf = Map.groupBy(pages, pageShard);
  const recordsOf = Map.groupBy(records, ({ file }) => shardOf(file, count));
  let found = 0;
  try {
    for (const name of shardNames(count)) {
      found += await writeSearchShard({
        site,
        pages: pagesOf.get(name) ?? [],
        records: recordsOf.get(name) ?? [],
        folder: join(folder, name),
      });
    }
  } finally {
    await closePagefind();
  }
  writeShardList(folder, shardNames(count));
  return found;
}
