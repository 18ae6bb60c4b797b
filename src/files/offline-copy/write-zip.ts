import { zipSync, type Zippable } from 'fflate';
import { writeWhole } from '../write-whole.ts';

/** Writes files as a zip, all in one folder and dated the same day, so that the same files give the same bytes. It is there whole or as it was before. */
export function writeZip(file: string, folder: string, files: ReadonlyMap<string, Uint8Array>, day: string): void {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // A zip holds local time, so the day is made where the clock stands: the bytes are the same in every time zone.
  const mtime = new Date(year, month - 1, date);
  const all: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) all[`${folder}/${path}`] = bytes;
  writeWhole(file, zipSync(all, { mtime, level: 6 }));
}
