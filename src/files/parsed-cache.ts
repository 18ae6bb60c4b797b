import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { writeWhole } from './write-whole.ts';

/** A parsed file as it is kept: the item without its HTML as bytes, and the HTML where it has been rendered. */
export type KeptItem = { readonly item: Uint8Array; readonly html: string | undefined };

/** What was parsed before, by path and content, and how to keep what is in use now. */
export type ParsedCache = {
  readonly get: (key: string) => KeptItem | undefined;
  /** Keeps exactly these, and writes only the parts that have changed. */
  readonly keep: (used: ReadonlyMap<string, KeptItem>) => void;
};

type Bucket = { items: Map<string, Uint8Array>; html: Map<string, string> };

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
    items: readPart<Uint8Array>(join(current, `${name}.items`), tell),
    html: withHtml ? readPart<string>(join(current, `${name}.html`), tell) : new Map<string, string>(),
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

function keepBuckets(folder: string, buckets: Bucket[], used: ReadonlyMap<string, KeptItem>, withHtml: boolean): void {
  const wanted = buckets.map((): Bucket => ({ items: new Map(), html: new Map() }));
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

const sameKeys = (before: ReadonlyMap<string, unknown> | undefined, after: ReadonlyMap<string, unknown>): boolean =>
  before?.size === after.size && [...after.keys()].every((key) => before.has(key));

function writePart(file: string, entries: ReadonlyMap<string, unknown>): void {
  const body = serialize([...entries]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(body));
  writeWhole(file, Buffer.concat([sum, body]));
}

function readPart<T>(file: string, tell: (note: string) => void): Map<string, T> {
  if (!existsSync(file)) return new Map();
  try {
    const bytes = readFileSync(file);
    if (bytes.readUInt32LE(0) === crc32(bytes.subarray(4)))
      return new Map(deserialize(bytes.subarray(4)) as [string, T][]);
  } catch {
    // Told below, like a wrong sum.
  }
  tell(`A part of what was kept from earlier runs is damaged (${file}). It is made anew.`);
  rmSync(file, { force: true });
  return new Map();
}

function dropOthers(folder: string, version: string, tell: (note: string) => void): void {
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder).filter((name) => name !== version);
  if (others.length === 0) return;
  tell('The program has changed, so everything is read anew.');
  for (const name of others) rmSync(join(folder, name), { recursive: true, force: true });
}
