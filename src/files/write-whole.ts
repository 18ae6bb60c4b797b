import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a text file so that it is there whole or as it was before, even when writing is cut off. */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.new~`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
