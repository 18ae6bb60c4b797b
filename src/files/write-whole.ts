import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file, its folder too where there is none, so that it is there whole or as it was before, even when writing is cut off. */
export function writeWhole(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  // What ends in ~ is no content, so a half-written file that is left behind harms nothing.
  const half = `${file}.${process.pid}~`;
  try {
    writeFileSync(half, text);
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}
