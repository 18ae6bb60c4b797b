import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps so many of what stands in a folder as was written or used last, and deletes the rest; what is being written, with a name that ends in ~, stays. */
export function dropOldest(folder: string, most: number): void {
  const kept = readdirSync(folder)
    .filter((name) => !name.endsWith('~'))
    // Another run may drop one at the same time.
    .map((name) => ({ name, time: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  for (const { name } of kept.slice(most)) rmSync(join(folder, name), { recursive: true, force: true });
}
