import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SearchRecord } from '../site/search-records.ts';
import { pagesShard, shardCount, shardNames, shardOf } from '../site/search-shards.ts';
import { pagefindVersion } from './pagefind-version.ts';
import { readShardMeta } from './read-shard-meta.ts';
import type { StagedSite } from './stage-site.ts';
import { closePagefind, writeSearchShard, type ShardSource } from './write-search-shard.ts';
import { writeShardList } from './write-shard-list.ts';

// Goes up when the same pages would be indexed otherwise.
const version = 1;

/**
 * What to index: the folder of the built site, the ids of its items, whose pages stand under the same path, and records
 * that have no page. With `staged`, a shard whose pages and records are those of the published site is taken over from it.
 */
export type SearchSource = {
  readonly site: string;
  readonly ids: ReadonlySet<string>;
  readonly records: readonly SearchRecord[];
  readonly staged?: StagedSite;
  readonly progress?: (done: number, all: number) => void;
};

/**
 * Indexes the pages of a built site for search as shards in its folder pagefind. Answers with how many pages can be
 * found. Throws when indexing fails.
 */
export async function writeSearchIndex(source: SearchSource): Promise<number> {
  const { site, ids, records, staged, progress } = source;
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
    const names = shardNames(count);
    for (const [done, name] of names.entries()) {
      const shard = { site, pages: pagesOf.get(name) ?? [], records: recordsOf.get(name) ?? [] };
      found += await takeOrWrite({ ...shard, folder: join(folder, name) }, `pagefind/${name}`, staged);
      progress?.(done + 1, names.length);
    }
  } finally {
    await closePagefind();
  }
  writeShardList(folder, shardNames(count));
  return found;
}

async function takeOrWrite(source: ShardSource, place: string, staged: StagedSite | undefined): Promise<number> {
  const pages = source.pages.map((page) => `${page} ${staged?.keyOf(page) ?? ''}`);
  const key = createHash('sha1')
    .update(JSON.stringify([version, pagefindVersion(), pages, source.records]))
    .digest('base64url');
  if (staged?.reuseFolder(place, key) === true) return countShard(source.folder);
  const found = await writeSearchShard(source);
  if (found > 0) staged?.noteFolder(place, key);
  return found;
}

/** How many pages and records can be found in a shard. */
const countShard = (folder: string): number =>
  readdirSync(folder).reduce(
    (sum, print) => sum + (readShardMeta(join(folder, print, 'shard.pf_meta'))?.[1].length ?? 0),
    0,
  );
