import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileMark } from '../file-mark.ts';
import type { StagedSite } from './stage-site.ts';

/** Puts files of a folder, named by their paths from it, into the site as they are and at the same paths. */
export function copyFiles(folder: string, files: Iterable<string>, staged: StagedSite): void {
  for (const file of files) {
    const key = `${folder} ${fileMark(join(folder, file))}`;
    if (!staged.reuse(file, key)) staged.put(file, key, readFileSync(join(folder, file)));
  }
}
