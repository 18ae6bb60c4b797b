import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { placeName } from './place-name.ts';
import { writeWhole } from './write-whole.ts';

/** A file as a build left it: the key of what it shows, and its size and time, by which a later change of the file shows. */
type BuiltFile = { readonly key: string; readonly size: number; readonly time: string };

/** What the last build of a site left in its folder, by path. */
export type SiteRecord = ReadonlyMap<string, BuiltFile>;

// Goes up when the same key would stand for other bytes.
const version = 1;

/** A file’s size and the time of its last change, in billionths of a second; undefined where there is none. */
export function markOf(file: string): Omit<BuiltFile, 'key'> | undefined {
  const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? { size: Number(found.size), time: String(found.mtimeNs) } : undefined;
}

/** What is known of a site’s folder, or nothing where it was never built or the record is damaged, which `tell` hears. */
export function readSiteRecord(site: string, cache: string, tell: (note: string) => void): SiteRecord {
  const file = recordFile(site, cache);
  if (!existsSync(file)) return new Map();
  try {
    const [sum = '', body = ''] = readFileSync(file, 'utf8').split('\n');
    if (sum === checkSum(body)) return new Map(JSON.parse(body) as [string, BuiltFile][]);
  } catch {
    // Told below, like a wrong sum.
  }
  tell('The record of the last build is damaged or older, so every page is made anew.');
  return new Map();
}

/** Records what a build has left in a site’s folder. */
export function writeSiteRecord(site: string, cache: string, record: SiteRecord): void {
  const body = JSON.stringify([...record]);
  writeWhole(recordFile(site, cache), `${checkSum(body)}\n${body}`);
}

const recordFile = (site: string, cache: string) => join(cache, `${placeName(site)}.json`);

const checkSum = (body: string) => `${version} ${crc32(body)}`;
