import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { renameWhenFree } from './rename-when-free.ts';

type Piece = string | Uint8Array;

/** Writes a file of one or more pieces, its folder too where there is none, so that it is there whole or as it was before, even when writing is cut off. */
export function writeWhole(file: string, text: Piece | readonly Piece[]): void {
  mkdirSync(dirname(file), { recursive: true });
  // What ends in ~ is no content, so a half-written file that is left behind harms nothing.
  const half = `${file}.${process.pid}~`;
  try {
    const opened = openSync(half, 'w');
    try {
      for (const piece of typeof text === 'string' || text instanceof Uint8Array ? [text] : text)
        writeFileSync(opened, piece);
    } finally {
      closeSync(opened);
    }
    renameWhenFree(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}
