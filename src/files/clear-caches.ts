import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const kept = ['bench', 'profiles'];

/** Removes everything that earlier runs have kept, so that the next starts cold. What the benchmark itself keeps stays. */
export function clearCaches(cache = '.cache'): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache))
    if (!kept.includes(name)) rmSync(join(cache, name), { recursive: true, force: true });
}
