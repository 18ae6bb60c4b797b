import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagefindVersion } from './pagefind-version.ts';

/**
 * Writes shards.json into the folder of the search index: which shards there are, and which
 * folder each is in, whose name changes with all it holds. A browser reads it first. Shards that are named and not there, for want of
 * pages, are left out.
 */
export function writeShardList(folder: string, names: readonly string[]): void {
  const shards = names.flatMap((name) =>
    existsSync(join(folder, name)) ? readdirSync(join(folder, name)).map((print) => `${name}/${print}`) : [],
  );
  writeFileSync(join(folder, 'shards.json'), JSON.stringify({ version: pagefindVersion(), shards }));
}
