import { join } from 'node:path';
import type { Disclosure } from '../../evidence/types.ts';
import { readSealed, writeSealed } from '../sealed-file.ts';

type Remembered<T> = {
  readonly get: (key: string) => T[] | undefined;
  readonly set: (key: string, found: T[]) => unknown;
};

/**
 * What an earlier run of the same code, or this one, found in the same files, to take from and add to; `keep` writes what
 * is in use. What is damaged or was found by other code counts for nothing.
 */
export function openDisclosureCache<T = Disclosure>(
  folder: string,
  version: string,
): { found: Remembered<T>; keep: () => void } {
  const file = join(folder, 'found.json');
  const before = readEntries<T>(file, version);
  const used = new Map<string, T[]>();
  return {
    found: {
      get: (key) => {
        const known = used.get(key) ?? before.get(key);
        if (known !== undefined) used.set(key, known);
        return known;
      },
      set: (key, found) => used.set(key, found),
    },
    keep: () => {
      if (used.size === before.size && [...used.keys()].every((key) => before.has(key))) return;
      writeSealed(file, version, JSON.stringify([...used]));
    },
  };
}

/** The same where nothing is kept from run to run. */
export const rememberNone = <T = Disclosure>() => ({
  found: new Map<string, T[]>(),
  keep: () => {},
});

function readEntries<T>(file: string, version: string): Map<string, T[]> {
  const body = readSealed(file, version);
  // Where there is nothing to take from, everything is looked at.
  if (body === undefined || body === 'damaged') return new Map();
  return new Map(JSON.parse(body.toString()) as [string, T[]][]);
}
