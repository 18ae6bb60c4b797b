import { renameSync } from 'node:fs';

type Means = {
  readonly rename?: (from: string, to: string) => void;
  readonly platform?: string;
  readonly wait?: number;
};

const held = ['EPERM', 'EACCES', 'EBUSY'];
const [most, pause] = [20, 100];

/**
 * Gives a file or folder another name. On Windows a virus scanner or an indexer may hold what is new for a moment, so there it
 * is tried for two seconds. Throws what the last try says.
 */
export function renameWhenFree(from: string, to: string, means: Means = {}): void {
  const { rename = renameSync, platform = process.platform, wait = pause } = means;
  for (let left = platform === 'win32' ? most : 0; ; left -= 1) {
    try {
      rename(from, to);
      return;
    } catch (fault) {
      if (left === 0 || !held.includes((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
  }
}
