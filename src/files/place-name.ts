import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** A short name for a path of this machine, for what is kept about it: the same path has the same name. */
export const placeName = (path: string): string =>
  createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16);
