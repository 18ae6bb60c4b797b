import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchShard } from '../../site/searching/divide-search.ts';
import { partsOfKey } from '../../site/making/dated-key.ts';
import { digest } from '../digest.ts';
import { pagefindVersion } from './pagefind-version.ts';
import { readShardMeta } from './read-shard-meta.ts';
import type { StagedSite } from '../building/stage-site.ts';
import type { ShardSource } from './index-shard.ts';
import { makeIndexQueue, type IndexQueue } from './index-queue.ts';
import { startPagefind } from './pagefinds.ts';
import { joinInThread } from './join-in-thread.ts';
import { writeJoinedIndex } from './write-joined-index.ts';

// Goes up when the same pages would be indexed otherwise.
const version = 5;
// Goes up when the same shards would be joined otherwise.
const joinedVersion = 2;
// A few are joined in the time that a thread takes to start.
const worthAThread = 12;

/**
 * Where to index: the folder of the built site, and its shards as their pages get ready. With `staged`, a shard whose
 * pages and records are those of the published site is taken over from it.
 */
export type SearchSource = {
  readonly site: string;
  readonly shards: AsyncIterable<SearchShard> | Iterable<SearchShard>;
  readonly staged?: StagedSite;
  /** Whether some shard has to be made: Pagefind then starts while the first pages are made. */
  readonly changed?: boolean;
  readonly progress?: (done: number) => void;
};

/**
 * Indexes a site for search as shards in its folder pagefind, each as soon as it is ready, while the next is made ready.
 * Answers with how many pages can be found. Throws when indexing fails.
 */
export async function writeSearchIndex({
  site,
  shards,
  staged,
  changed = false,
  progress,
}: SearchSource): Promise<number> {
  const folder = join(site, 'pagefind');
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  const counts: Promise<number>[] = [];
  const queue = makeIndexQueue();
  if (changed) startPagefind(0);
  let done = 0;
  try {
    for await (const shard of shards) {
      names.push(shard.name);
      const counted = takeOrIndex({ ...shard, site, folder: join(folder, shard.name) }, queue, staged);
      counts.push(counted);
      // What fails is thrown below, where it is waited for.
      counted.then(() => progress?.((done += 1))).catch(() => undefined);
    }
    // The pages are made, so there is a core for a second one.
    queue.hurry();
    const found = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    await joinShards(folder, listShards(folder, names), staged);
    return found;
  } finally {
    // Nothing may be writing any more when somebody clears up.
    await queue.close();
  }
}

/** Answers with how many pages can be found in a shard that was taken over or, once it is made, in one that has changed. */
async function takeOrIndex(
  source: SearchShard & ShardSource,
  queue: IndexQueue,
  staged: StagedSite | undefined,
): Promise<number> {
  const key = keyOf(source, staged);
  const name = `pagefind/${source.name}`;
  if (staged?.reuseFolder(name, key) === true) return countShard(source.folder);
  const found = await queue.add(source);
  if (found > 0) staged?.noteFolder(name, key);
  return found;
}

/** Writes the index that a browser asks, or takes it over where it is of the same shards. */
async function joinShards(folder: string, shards: readonly string[], staged: StagedSite | undefined): Promise<void> {
  const key = createHash('sha1')
    .update(JSON.stringify([joinedVersion, shards]))
    .digest('hex');
  const index = `whole/${key.slice(0, 13)}`;
  if (staged?.reuseFolder(`pagefind/${index}`, key) !== true) {
    const inThread = shards.length >= worthAThread;
    await (inThread ? joinInThread : writeJoinedIndex)(folder, shards, join(folder, index));
    staged?.noteFolder(`pagefind/${index}`, key);
  }
  writeFileSync(join(folder, 'shards.json'), JSON.stringify({ version: pagefindVersion(), index, shards }));
}

/** The folders of the shards, whose names change with all they hold. Without pages a shard has none. */
const listShards = (folder: string, names: readonly string[]): string[] =>
  names.flatMap((name) =>
    existsSync(join(folder, name)) ? readdirSync(join(folder, name)).map((print) => `${name}/${print}`) : [],
  );

/** What stands for all that a shard is made of. The day on which a page was made is left out of the index. */
function keyOf({ pages, records }: ShardSource, staged: StagedSite | undefined): string {
  const made = pages.map((page) => `${page} ${partsOfKey(staged?.keyOf(page) ?? '').shows}`);
  return digest(JSON.stringify([version, pagefindVersion(), made, records]));
}

/** How many pages and records can be found in a shard. */
const countShard = (folder: string): number =>
  readdirSync(folder).reduce(
    (sum, print) => sum + (readShardMeta(join(folder, print, 'shard.pf_meta'))?.[1].length ?? 0),
    0,
  );
