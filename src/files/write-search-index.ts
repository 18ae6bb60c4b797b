import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchShard } from '../site/divide-search.ts';
import { digest } from './digest.ts';
import { pagefindVersion } from './pagefind-version.ts';
import { readShardMeta } from './read-shard-meta.ts';
import type { StagedSite } from './stage-site.ts';
import { writeJoinedIndex } from './write-joined-index.ts';
import { closePagefinds } from './pagefinds.ts';
import { indexShard, prepareShard, type PreparedShard, type ShardSource } from './index-shard.ts';

// Goes up when the same pages would be indexed otherwise.
const version = 4;
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
  const waiting: (PreparedShard & { readonly name: string; readonly key: string })[] = [];
  const written: Promise<unknown>[] = [];
  let [found, done] = [0, 0];
  const tell = (more: number) => {
    found += more;
    progress?.((done += 1));
  };
  const takeOrPrepare = (shard: SearchShard) => {
    const source = { ...shard, site, folder: join(folder, shard.name) };
    const key = keyOf(source, staged);
    if (staged?.reuseFolder(`pagefind/${shard.name}`, key) === true) tell(countShard(source.folder));
    else waiting.push({ ...prepareShard(source), name: shard.name, key });
  };
  const indexNext = async (indexer: number): Promise<boolean> => {
    const shard = waiting.shift();
    if (shard === undefined) return false;
    written.push(finish(shard, (await indexShard(shard, indexer)).written));
    return true;
  };
  const finish = async ({ name, key }: (typeof waiting)[number], indexed: Promise<number>) => {
    const more = await indexed;
    if (more > 0) staged?.noteFolder(`pagefind/${name}`, key);
    tell(more);
  };
  let [first, second]: [Promise<unknown>, Promise<unknown>] = [Promise.resolve(), Promise.resolve()];
  try {
    for await (const shard of shards) {
      names.push(shard.name);
      takeOrPrepare(shard);
      first = first.then(() => indexNext(0));
      // What fails is thrown where it is waited for.
      first.catch(() => undefined);
    }
    // The pages are made, so there is a core for a second one.
    second = (async () => {
      while (await indexNext(1));
    })();
    await Promise.all([first, second]);
    await Promise.all(written);
    await joinShards(folder, listShards(folder, names), staged);
    return found;
  } finally {
    // Nothing may be writing any more when somebody clears up.
    for (const { copies } of waiting.splice(0)) rmSync(copies, { recursive: true, force: true });
    await Promise.allSettled([first, second]);
    await Promise.allSettled(written);
    await closePagefinds();
  }
}

/** Writes the index that a browser asks, or takes it over where it is of the same shards. */
async function joinShards(folder: string, shards: readonly string[], staged: StagedSite | undefined): Promise<void> {
  const key = createHash('sha1')
    .update(JSON.stringify([joinedVersion, shards]))
    .digest('hex');
  const index = `whole/${key.slice(0, 13)}`;
  if (staged?.reuseFolder(`pagefind/${index}`, key) !== true) {
    await writeJoinedIndex(folder, shards, join(folder, index));
    staged?.noteFolder(`pagefind/${index}`, key);
  }
  writeFileSync(join(folder, 'shards.json'), JSON.stringify({ version: pagefindVersion(), index, shards }));
}

/** The folders of the shards, whose names change with all they hold. Without pages a shard has none. */
const listShards = (folder: string, names: readonly string[]): string[] =>
  names.flatMap((name) =>
    existsSync(join(folder, name)) ? readdirSync(join(folder, name)).map((print) => `${name}/${print}`) : [],
  );

/** What stands for all that a shard is made of. */
function keyOf({ pages, records }: ShardSource, staged: StagedSite | undefined): string {
  const made = pages.map((page) => `${page} ${staged?.keyOf(page) ?? ''}`);
  return digest(JSON.stringify([version, pagefindVersion(), made, records]));
}

/** How many pages and records can be found in a shard. */
const countShard = (folder: string): number =>
  readdirSync(folder).reduce(
    (sum, print) => sum + (readShardMeta(join(folder, print, 'shard.pf_meta'))?.[1].length ?? 0),
    0,
  );
