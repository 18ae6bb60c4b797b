import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeCorpus } from '../../bench/make-corpus.ts';
import { madeMark } from '../../bench/make-whole-site.ts';

/**
 * Writes a made content folder of `size` items, in place of one that was made before, and tells how far it has got.
 * Throws when the folder holds anything else, so that nobody’s evidence is written over.
 */
export function writeCorpus(folder: string, size: number, tell: (done: number, path: string) => void = () => {}): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !isMade(folder)) {
    throw new Error(`“${folder}” holds something that was not made here. Name an empty folder or a new one.`);
  }
  rmSync(folder, { recursive: true, force: true });
  let done = 0;
  for (const file of makeCorpus(size)) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'text' in file ? file.text : file.bytes);
    if (file.path.endsWith('.md')) tell((done += 1), file.path);
  }
}

/** Whether a folder holds made content. */
function isMade(folder: string): boolean {
  const settings = join(folder, 'settings.yaml');
  return existsSync(settings) && readFileSync(settings, 'utf8').includes(madeMark);
}
