import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedPath, changeText } from '../../bench/change-file.ts';

/** Makes the nth change to a made content folder of `size` items: one file gets another text. Answers with its path. */
export function changeCorpus(folder: string, size: number, change: number): string {
  const path = changedPath(size, change);
  const file = join(folder, path);
  writeFileSync(file, changeText(readFileSync(file, 'utf8'), change));
  return path;
}
