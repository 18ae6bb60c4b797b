import type { Change } from '../files/read-changes.ts';
import type { Site } from './load-site.ts';

const byFile = new WeakMap<readonly Change[], ReadonlyMap<string, Change>>();

/** The last change to a content file, by its path, or undefined where git knows of none. */
export function changeOf(file: string, { changes }: Site): Change | undefined {
  const known = byFile.get(changes) ?? new Map(changes.map((change) => [change.file, change]));
  byFile.set(changes, known);
  return known.get(file);
}
