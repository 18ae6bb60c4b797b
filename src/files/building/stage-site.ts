import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../files-below.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { sizeAndTime, type SiteRecord } from './site-record.ts';

/** Makes the text of a file for one key of that for another. */
type Change = (before: string, read: () => string) => string | undefined;

/** A site being put together beside the published one: files come from the published one where they are unchanged. */
export type StagedSite = {
  /** Takes a file from the published site if it was made for the same key and nobody has touched it since. Answers whether it could. */
  readonly reuse: (file: string, key: string) => boolean;
  /**
   * Takes over a text file that was made for another key, in the form that `change` gives it: it is handed that key and,
   * when it asks, the text. Answers whether it could; where `change` answers with nothing, it could not.
   */
  readonly reuseChanged: (file: string, key: string, change: Change) => boolean;
  /** Takes over all files of a folder that were made for the same key, or none where one of them is missing or was touched. */
  readonly reuseFolder: (folder: string, key: string) => boolean;
  /** The key that a file in place was made for. */
  readonly keyOf: (file: string) => string | undefined;
  /** Puts a new file in place, made for a key. */
  readonly put: (file: string, key: string, bytes: Uint8Array | string) => void;
  /** Records the files that somebody else has written into a folder of the site, made for a key. */
  readonly noteFolder: (folder: string, key: string) => void;
  /** Whether a file was taken over, and so is as whole as when it was made. */
  readonly isReused: (file: string) => boolean;
  /** How many files were taken over. */
  readonly reused: () => number;
  /** What the finished site holds. */
  readonly record: () => SiteRecord;
};

/** Begins a site in the empty folder `staging`; `published` is the folder of the last one and `before` its record. */
export function stageSite(staging: string, published: string, before: SiteRecord): StagedSite {
  const record = new Map<string, NonNullable<ReturnType<SiteRecord['get']>>>();
  const folders = new Set<string>();
  const reused = new Set<string>();
  const place = (file: string): string => {
    const path = join(staging, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return path;
  };
  const note = (file: string, key: string) => {
    const mark = sizeAndTime(join(staging, file));
    if (mark === undefined) throw new Error(`The file ${file} of the new site is missing.`);
    record.set(file, { key, ...mark });
  };
  const isWhole = (file: string, key: string): boolean => {
    const known = before.get(file);
    if (known === undefined || known.key !== key) return false;
    const mark = sizeAndTime(join(published, file));
    return mark !== undefined && mark.size === known.size && mark.time === known.time;
  };
  const take = (file: string, key: string) => {
    linkOrCopy(join(published, file), place(file));
    note(file, key);
    reused.add(file);
  };
  const put = (file: string, key: string, bytes: Uint8Array | string) => {
    writeFileSync(place(file), bytes);
    note(file, key);
  };
  return {
    keyOf: (file) => record.get(file)?.key,
    put,
    reuse: (file, key) => {
      if (!isWhole(file, key)) return false;
      take(file, key);
      return true;
    },
    reuseChanged: (file, key, change) => {
      const known = before.get(file);
      if (known === undefined || !isWhole(file, known.key)) return false;
      const text = change(known.key, () => readFileSync(join(published, file), 'utf8'));
      if (text === undefined) return false;
      put(file, key, text);
      reused.add(file);
      return true;
    },
    reuseFolder: (folder, key) => {
      const files = [...before.keys()].filter((file) => file.startsWith(`${folder}/`));
      if (files.length === 0 || !files.every((file) => isWhole(file, key))) return false;
      for (const file of files) take(file, key);
      return true;
    },
    noteFolder: (folder, key) => {
      for (const file of filesBelow(join(staging, folder))) note(`${folder}/${file}`, key);
    },
    isReused: (file) => reused.has(file),
    reused: () => reused.size,
    record: () => record,
  };
}
