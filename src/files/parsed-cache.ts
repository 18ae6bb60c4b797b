import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { KeptItem } from './keep-item.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** What was parsed before, by path and content, and how to keep what is in use now. */
export type ParsedCache = {
  readonly get: (key: string) => KeptItem | undefined;
  /** Keeps exactly these, and writes only the parts that have changed. */
  readonly keep: (used: ReadonlyMap<string, KeptItem>) => void;
};

type Part = ReadonlyMap<string, Uint8Array>;
type Bucket = { readonly items: Part; readonly html: Part };

// A change rewrites one part of many, not the whole.
const bucketCount = 64;
const names = Array.from({ length: bucketCount }, (_, number) => number.toString(16).padStart(2, '0'));
const bucketOf = (key: string): number => crc32(key) % bucketCount;

/**
 * Opens what an earlier run of the same code kept in a folder. A part that is damaged or was written by other code is
 * dropped and told of through `tell`, never used. `withHtml` reads the rendered bodies too.
 */
export function openParsedCache(
  folder: string,
  version: string,
  withHtml: boolean,
  tell: (note: string) => void,
): ParsedCache {
  const current = join(folder, version);
  dropOthers(folder, version, tell);
  const buckets = names.map((name): Bucket => ({
    items: readPart(join(current, `${name}.items`), tell),
    html: withHtml ? readPart(join(current, `${name}.html`), tell) : new Map(),
  }));
  return {
    get: (key) => {
      const bucket = buckets[bucketOf(key)];
      const item = bucket?.items.get(key);
      return item === undefined ? undefined : { item, html: bucket?.html.get(key) };
    },
    keep: (used) => {
      keepBuckets(current, buckets, used, withHtml);
      // What is in use is known now; the rest need not stay in memory.
      buckets.length = 0;
    },
  };
}

function keepBuckets(
  folder: string,
  buckets: readonly Bucket[],
  used: ReadonlyMap<string, KeptItem>,
  withHtml: boolean,
): void {
  const wanted = names.map(() => ({ items: new Map<string, Uint8Array>(), html: new Map<string, Uint8Array>() }));
  for (const [key, { item, html }] of used) {
    const bucket = wanted[bucketOf(key)];
    bucket?.items.set(key, item);
    if (html !== undefined) bucket?.html.set(key, html);
  }
  wanted.forEach((bucket, number) => {
    const name = join(folder, names[number] ?? '');
    const before = buckets[number];
    if (!sameKeys(before?.items, bucket.items)) writePart(`${name}.items`, bucket.items);
    if (withHtml && !sameKeys(before?.html, bucket.html)) writePart(`${name}.html`, bucket.html);
  });
}

const sameKeys = (before: Part | undefined, after: Part): boolean =>
  before?.size === after.size && [...after.keys()].every((key) => before.has(key));

/** A part begins with a line that says which entries follow it and how long each is. */
function writePart(file: string, entries: Part): void {
  const head = JSON.stringify([...entries].map(([key, bytes]) => [key, bytes.length]));
  writeSealed(file, partForm, `${head}\n`, ...entries.values());
}

function readPart(file: string, tell: (note: string) => void): Part {
  const body = readSealed(file, partForm);
  if (body === undefined) return new Map();
  if (body === 'damaged') {
    tell(`A part of what was kept from earlier runs is damaged (${file}). It is made anew.`);
    rmSync(file, { force: true });
    return new Map();
  }
  const end = body.indexOf('\n');
  let place = end + 1;
  const lengths = JSON.parse(body.toString('utf8', 0, end)) as [string, number][];
  return new Map(lengths.map(([key, length]) => [key, body.subarray(place, (place += length))]));
}

const partForm = 'parts 1';

function dropOthers(folder: string, version: string, tell: (note: string) => void): void {
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder).filter((name) => name !== version);
  if (others.length === 0) return;
  tell('The program has changed, so everything is read anew.');
  for (const name of others) rmSync(join(folder, name), { recursive: true, force: true });
}
