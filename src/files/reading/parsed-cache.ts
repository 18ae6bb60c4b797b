import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { KeptItem } from './keep-item.ts';
import { readSealed, writeSealed } from '../sealed-file.ts';

/** What was parsed before, in numbered parts, by path and content; and how to keep what is in use now. */
export type ParsedCache = {
  /** What a part holds. */
  readonly read: (part: number) => ReadonlyMap<string, KeptItem>;
  /** Keeps exactly these in a part that was read, and writes it only when it has changed. */
  readonly keep: (part: number, used: ReadonlyMap<string, KeptItem>) => void;
};

type Entries = ReadonlyMap<string, Uint8Array>;

/** How many parts there are. A change rewrites one of many, not the whole. */
export const partCount = 64;

/** The part that a key belongs to, from 0. */
export const partOf = (key: string): number => crc32(key) % partCount;

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
  const before = new Map<string, ReadonlySet<string>>();
  const file = (part: number, form: 'items' | 'html') => join(current, `${part.toString(16).padStart(2, '0')}.${form}`);
  const read = (name: string): Entries => {
    const entries = readEntries(name, tell);
    before.set(name, new Set(entries.keys()));
    return entries;
  };
  const keep = (name: string, entries: Entries) => {
    if (!sameKeys(before.get(name), entries)) writeEntries(name, entries);
  };
  return {
    read: (part) => {
      const html: Entries = withHtml ? read(file(part, 'html')) : new Map();
      const items = read(file(part, 'items'));
      return new Map([...items].map(([key, item]) => [key, { item, html: html.get(key) }]));
    },
    keep: (part, used) => {
      keep(file(part, 'items'), new Map([...used].map(([key, { item }]) => [key, item])));
      const rendered = [...used].flatMap(([key, { html }]) => (html === undefined ? [] : [[key, html] as const]));
      if (withHtml) keep(file(part, 'html'), new Map(rendered));
    },
  };
}

const sameKeys = (before: ReadonlySet<string> | undefined, after: Entries): boolean =>
  before?.size === after.size && [...after.keys()].every((key) => before.has(key));

/** A file begins with a line that says which entries follow it and how long each is. */
function writeEntries(file: string, entries: Entries): void {
  const head = JSON.stringify([...entries].map(([key, bytes]) => [key, bytes.length]));
  writeSealed(file, form, `${head}\n`, ...entries.values());
}

function readEntries(file: string, tell: (note: string) => void): Entries {
  const body = readSealed(file, form);
  if (body === undefined) return new Map();
  if (body === 'damaged') {
    tell(`A part of what was kept from earlier runs is damaged (${file}). It is made again.`);
    rmSync(file, { force: true });
    return new Map();
  }
  const end = body.indexOf('\n');
  let place = end + 1;
  const lengths = JSON.parse(body.toString('utf8', 0, end)) as [string, number][];
  return new Map(lengths.map(([key, length]) => [key, body.subarray(place, (place += length))]));
}

const form = 'parts 1';

function dropOthers(folder: string, version: string, tell: (note: string) => void): void {
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder).filter((name) => name !== version);
  if (others.length === 0) return;
  tell('The program has changed, so everything is read again.');
  for (const name of others) rmSync(join(folder, name), { recursive: true, force: true });
}
