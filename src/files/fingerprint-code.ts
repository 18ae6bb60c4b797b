import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * The fingerprint of the program files at some paths below the project’s folder, and of the packages and the Node that
 * run them. What was made by other code, or by the same code elsewhere, is never taken for made by this.
 */
export function fingerprintCode(paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['package-lock.json', ...paths].flatMap((path) => filesAt(join(root, path))))
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 24);
}

function filesAt(path: string): string[] {
  const entries = readEntries(path);
  if (entries === undefined) return [path];
  return entries
    .filter(({ name }) => !name.endsWith('.test.ts'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesAt(join(path, entry.name)) : [join(path, entry.name)]));
}

function readEntries(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
