import type { SearchRecord } from './search-records.ts';
import { pagesShard, shardCount, shardNames, shardOf } from './search-shards.ts';

/** What one shard finds: pages by their paths in the site, and records that have no page. */
export type SearchShard = {
  readonly name: string;
  readonly pages: readonly string[];
  readonly records: readonly SearchRecord[];
};

/** Divides the pages of a site and the records among the shards. `ids` are the items, whose pages stand under the same path. */
export function divideSearch(
  pages: readonly string[],
  ids: ReadonlySet<string>,
  records: readonly SearchRecord[],
): SearchShard[] {
  const count = shardCount(ids.size + records.length);
  const pagesOf = Map.groupBy([...pages].sort(), (page) => {
    const id = page.replace(/\.html$/, '');
    return ids.has(id) ? shardOf(id, count) : pagesShard;
  });
  const recordsOf = Map.groupBy(records, ({ file }) => shardOf(file, count));
  return shardNames(count).map((name) => ({
    name,
    pages: pagesOf.get(name) ?? [],
    records: recordsOf.get(name) ?? [],
  }));
}
