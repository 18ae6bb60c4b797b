import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StagedSite } from './stage-site.ts';

/** Puts files of a folder, named by their paths from it, into the site as they are and at the same paths. */
export function copyFiles(folder: string, files: Iterable<string>, staged: StagedSite): void {
  for (const file of files) {
    const { size, mtimeNs, ctimeNs, ino } = statSync(join(folder, file), { bigint: true });
    // The time of the last change of any sort cannot be set by hand, so the same marks mean the same bytes.
    const key = [folder, size, mtimeNs, ctimeNs, ino].join(' ');
    if (!staged.reuse(file, key)) staged.put(file, key, readFileSync(join(folder, file)));
  }
}
