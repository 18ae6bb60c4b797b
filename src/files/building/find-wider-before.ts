import { existsSync } from 'node:fs';
import { filesBelow } from '../files-below.ts';

/** What every build names anew, whatever the evidence says. */
const named = /^(?:pagefind|assets)\//;

/** The folder of the site before, where it is still there and has pages or files that the one in its place has not. */
export function findWiderBefore(before: string | undefined, now: string): string | undefined {
  if (before === undefined || !existsSync(before)) return undefined;
  const held = new Set(filesBelow(now));
  return filesBelow(before).some((file) => !held.has(file) && !named.test(file)) ? before : undefined;
}
