import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { placeName } from '../place-name.ts';
import { readSealed, writeSealed } from '../sealed-file.ts';

/** A file as a build left it: the key of what it shows, and its size and time, by which a later change of the file shows. */
type BuiltFile = { readonly key: string; readonly size: number; readonly time: string };

/** What the last build of a site left in its folder, by path. */
export type SiteRecord = ReadonlyMap<string, BuiltFile>;

// Goes up when the same key would stand for other bytes.
const version = 'site 1';

/** A file’s size and the time of its last change, in billionths of a second; undefined where there is none. */
export function sizeAndTime(file: string): Omit<BuiltFile, 'key'> | undefined {
  const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? { size: Number(found.size), time: String(found.mtimeNs) } : undefined;
}

/** What is known of a site’s folder, or nothing where it was never built or the record is damaged, which `tell` hears. */
export function readSiteRecord(site: string, cache: string, tell: (note: string) => void): SiteRecord {
  const body = readSealed(recordFile(site, cache), version);
  if (body === undefined) return new Map();
  if (body !== 'damaged') return new Map(JSON.parse(body.toString()) as [string, BuiltFile][]);
  tell('The record of the last build is damaged or older, so every page is made again.');
  return new Map();
}

/** Records what a build has left in a site’s folder. */
export function writeSiteRecord(site: string, cache: string, record: SiteRecord): void {
  writeSealed(recordFile(site, cache), version, JSON.stringify([...record]));
}

const recordFile = (site: string, cache: string) => join(cache, `${placeName(site)}.json`);
