import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';

/**
 * The fingerprint of what an import last wrote to each file, by its path in the content folder, and of a plan also those of
 * its fields, by the path with the place behind a #. They tell what people changed since. It is kept in a file beside the content folder (content.imported.json), to be committed with it.
 */
export type ImportRecord = Map<string, string>;

const fileOf = (content: string) => join(dirname(resolve(content)), `${basename(resolve(content))}.imported.json`);

/** Reads the record of a content folder. Throws a plain sentence when the file is damaged: guessing could cost somebody’s edits. */
export function readImportRecord(content: string): ImportRecord {
  const file = fileOf(content);
  if (!existsSync(file)) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  } catch {
    throw new Error(
      `${file} is damaged, so it cannot be told which files people have changed. Restore it from git, or delete it.`,
    );
  }
}

/** Writes the record, sorted so that changes are easy to review. */
export function writeImportRecord(content: string, record: ImportRecord): void {
  const sorted = Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeWhole(fileOf(content), `${JSON.stringify(sorted, null, 2)}\n`);
}
