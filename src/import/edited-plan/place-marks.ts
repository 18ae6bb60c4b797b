import { sortKeys } from '../../evidence/front-matter/sort-keys.ts';
import type { ImportRecord } from '../import-record.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Place } from './plan-places.ts';

/** The marks of the fields that an import wrote at one place, by their names. */
export type Marks = Readonly<Record<string, string>>;

/** A short fingerprint of a value; of none it is undefined. */
export const markOf = (value: unknown): string | undefined =>
  value === undefined ? undefined : fingerprint(JSON.stringify(sortKeys(value))).slice(0, 12);

/** The marks of everything that stands at one place, but for the number that names it. */
export const marksOf = (place: Place): Marks =>
  Object.fromEntries(
    Object.entries(place).flatMap(([name, value]) => {
      const mark = markOf(value);
      return mark === undefined || name === 'id' ? [] : [[name, mark]];
    }),
  );

/** The marks that the record keeps of a file’s places; empty where no import has kept any. */
export function readMarks(record: ImportRecord, file: string): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const [key, kept] of record)
    if (key.startsWith(`${file}#`)) marks.set(key.slice(file.length + 1), parseMarks(kept));
  return marks;
}

// A name may be a heading, with any words in it.
const parseMarks = (kept: string): Marks =>
  Object.fromEntries(
    [...kept.matchAll(/(.+?) ([\da-f]{12})(?:; |$)/g)].map(([, name = '', mark = '']) => [name, mark]),
  );

/** Keeps the marks of a file’s places in the record, instead of those before. */
export function keepMarks(record: ImportRecord, file: string, marks: ReadonlyMap<string, Marks>): void {
  for (const key of [...record.keys()]) if (key.startsWith(`${file}#`)) record.delete(key);
  for (const [place, named] of marks) {
    const kept = Object.entries(named).map(([name, mark]) => `${name} ${mark}`);
    record.set(`${file}#${place}`, kept.join('; '));
  }
}
