import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { RememberedDisclosures } from '../evidence/find-disclosures.ts';
import type { Disclosure } from '../evidence/types.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What an earlier run of the same code found in the same files, for `findDisclosures` to take from and add to; `keep`
 * writes what is in use. What is damaged or was found by other code counts for nothing.
 */
export function openDisclosureCache(
  folder: string,
  version: string,
): { found: RememberedDisclosures; keep: () => void } {
  const file = join(folder, 'found.json');
  const before = readEntries(file, version);
  const used = new Map<string, Disclosure[]>();
  return {
    found: {
      get: (key) => {
        const known = before.get(key);
        if (known !== undefined) used.set(key, known);
        return known;
      },
      set: (key, found) => used.set(key, found),
    },
    keep: () => {
      if (used.size === before.size && [...used.keys()].every((key) => before.has(key))) return;
      const body = JSON.stringify([...used]);
      writeWhole(file, `${version} ${crc32(body)}\n${body}`);
    },
  };
}

function readEntries(file: string, version: string): Map<string, Disclosure[]> {
  try {
    const [head = '', body = ''] = readFileSync(file, 'utf8').split('\n');
    if (head === `${version} ${crc32(body)}`) return new Map(JSON.parse(body) as [string, Disclosure[]][]);
  } catch {
    // None yet: everything is looked at.
  }
  return new Map();
}
