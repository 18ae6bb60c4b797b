import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SearchShard } from '../site/divide-search.ts';
import { digest } from './digest.ts';
import { pagefindVersion } from './pagefind-version.ts';
import { readShardMeta } from './read-shard-meta.ts';
import type { StagedSite } from './stage-site.ts';
import { writeJoinedIndex } from './write-joined-index.ts';
import { closePagefinds } from './pagefinds.ts';
import { writeSearchShard, type ShardSource } from './write-search-shard.ts';

// Goes up when the same pages would be indexed otherwise.
const version = 3;
// Goes up when the same shards would be joined otherwise.
const joinedVersion = 2;

/**
 * Where to index: the folder of the built site, and its shards as their pages get ready. With `staged`, a shard whose
 * pages and records are those of the published site is taken over from it.
 */
export type SearchSource = {
  readonly site: string;
  readonly shards: AsyncIterable<SearchShard> | Iterable<SearchShard>;
  readonly staged?: StagedSite;
  readonly progress?: (done: number) => void;
};

/**
 * Indexes a site for search as shards in its folder pagefind, each as soon as it is ready, while the next is made ready.
 * Answers with how many pages can be found. Throws when indexing fails.
 */
export async function writeSearchIndex({ site, shards, staged, progress }: SearchSource): Promise<number> {
  const folder = join(site, 'pagefind');
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  const waiting: ShardSource[] = [];
  let [found, done] = [0, 0];
  const writeNext = async (indexer: number): Promise<boolean> => {
    const shard = waiting.shift();
    if (shard === undefined) return false;
    const more = await takeOrWrite({ ...shard, indexer }, `pagefind/${basename(shard.folder)}`, staged);
    found += more;
    progress?.((done += 1));
    return true;
  };
  let [writing, helping]: [Promise<unknown>, Promise<unknown>] = [Promise.resolve(), Promise.resolve()];
  try {
    for await (const shard of shards) {
      names.push(shard.name);
      waiting.push({ ...shard, site, folder: join(folder, shard.name) });
      writing = writing.then(() => writeNext(0));
      // What fails is thrown where it is waited for.
      writing.catch(() => undefined);
    }
    // The pages are made, so there is a core for a second one.
    helping = (async () => {
      while (await writeNext(1));
    })();
    await Promise.all([writing, helping]);
    joinShards(folder, listShards(folder, names), staged);
    return found;
  } finally {
    // Nothing may be writing any more when somebody clears up.
    waiting.length = 0;
    await Promise.allSettled([writing, helping]);
    await closePagefinds();
  }
}

/** Writes the index that a browser asks, or takes it over where it is of the same shards. */
function joinShards(folder: string, shards: readonly string[], staged: StagedSite | undefined): void {
  const key = createHash('sha1')
    .update(JSON.stringify([joinedVersion, shards]))
    .digest('hex');
  const index = `whole/${key.slice(0, 13)}`;
  if (staged?.reuseFolder(`pagefind/${index}`, key) !== true) {
    writeJoinedIndex(folder, shards, join(folder, index));
    staged?.noteFolder(`pagefind/${index}`, key);
  }
  writeFileSync(join(folder, 'shards.json'), JSON.stringify({ version: pagefindVersion(), index, shards }));
}

/** The folders of the shards, whose names change with all they hold. Without pages a shard has none. */
const listShards = (folder: string, names: readonly string[]): string[] =>
  names.flatMap((name) =>
    existsSync(join(folder, name)) ? readdirSync(join(folder, name)).map((print) => `${name}/${print}`) : [],
  );

async function takeOrWrite(source: ShardSource, place: string, staged: StagedSite | undefined): Promise<number> {
  const pages = source.pages.map((page) => `${page} ${staged?.keyOf(page) ?? ''}`);
  const key = digest(JSON.stringify([version, pagefindVersion(), pages, source.records]));
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
