import type { EntryEdits } from '../../evidence/front-matter/edit-entries.ts';
import type { ImportWarning } from '../importer.ts';
import { isSameText } from './is-same-text.ts';
import { findSame, keyOfFigure, type Entry, type MeasureOfFigures, type StatedEntry } from './read-entry.ts';
import { readPeriod } from './read-period.ts';

/**
 * What a sheet brings to a series: figures that come to it, values that differ in figures it has with their places in the sheet,
 * where figures that stay stand in it now, and what to look at.
 */
export type ComparedFigures = {
  readonly added: readonly StatedEntry[];
  readonly changed: readonly (EntryEdits['changed'][number] & { readonly place: string })[];
  readonly standing: readonly { readonly position: number; readonly place: string }[];
  readonly warnings: readonly ImportWarning[];
};

/** Compares figures with a series: one that is there is left, and two of one period, area and category are never both taken. */
export function compareFigures(
  stated: readonly StatedEntry[],
  measure: MeasureOfFigures,
  file: string,
): ComparedFigures {
  const warnings: ImportWarning[] = [];
  const added: StatedEntry[] = [];
  const changed: ComparedFigures['changed'][number][] = [];
  const standing: ComparedFigures['standing'][number][] = [];
  const groups = Map.groupBy(stated, ({ fields }) => keyOfFigure(fields, measure.authority));
  for (const group of groups.values()) {
    const isThere = (one: StatedEntry) =>
      findSame(one.fields, measure).some((entry) => differences(one, entry).length === 0);
    const fresh = group.filter((one) => !isThere(one));
    // Of two rows that say the same, the one that says more.
    const [one] = fresh.toSorted((a, b) => Object.keys(b.fields).length - Object.keys(a.fields).length);
    if (one === undefined) {
      const [stays, ...others] = group;
      const same = stays === undefined ? [] : findSame(stays.fields, measure);
      const [entry] = same;
      const isOne = others.length === 0 && same.length === 1 && stays?.fields.place === undefined;
      if (stays !== undefined && entry !== undefined && isOne)
        standing.push({ position: measure.series.indexOf(entry), place: stays.place });
      continue;
    }
    const there = findSame(one.fields, measure);
    const places = group.map(({ at, fields }) => `${inWords(fields.value)} (${at})`).join(', ');
    if (
      fresh.some((other) => differences(other, one.fields as Entry).length > 0) ||
      (there.length > 0 && (group.length > fresh.length || there.length > 1))
    ) {
      const known =
        there.length === 0 ? '' : `, and ${file} has ${there.map(({ value }) => inWords(value)).join(', ')}`;
      warnings.push({
        code: 'figure-twice',
        unentered: true,
        message: `${nameOf(one)} has several figures in the sheet or the file: ${places}${known}. None was taken: keep the one that is right, or tell them apart by area or category.`,
      });
      continue;
    }
    const [entry] = there;
    if (entry === undefined) {
      added.push(one);
      continue;
    }
    const fields = differences(one, entry);
    const words = fields.map(
      (name) => `${name} ${inWords(entry[name])} in the file, ${inWords(one.fields[name])} in the sheet`,
    );
    warnings.push({ code: 'figure-differs', message: `${file}: ${nameOf(one)} (${one.at}): ${words.join('; ')}.` });
    changed.push({
      position: measure.series.indexOf(entry),
      fields: Object.fromEntries(fields.map((name) => [name, one.fields[name]])),
      place: one.place,
    });
  }
  return { added, changed, standing, warnings };
}

/** The fields that a sheet states otherwise than an entry has them. What it does not state is no difference, nor is a name in other words. */
function differences({ fields }: StatedEntry, entry: Entry): (keyof Entry)[] {
  return (Object.keys(fields) as (keyof Entry)[]).filter(
    (name) => !['period', 'area', 'category'].includes(name) && !isSameValue(fields[name], entry[name]),
  );
}

function isSameValue(one: unknown, other: unknown): boolean {
  // Excel keeps fifteen digits.
  if (typeof one === 'number' && typeof other === 'number') return one.toPrecision(14) === other.toPrecision(14);
  // Excel shows “June 2016” as Jun-16.
  if (typeof one === 'string' && typeof other === 'string')
    return isSameText(one, other) || (readPeriod(one)?.key ?? one) === readPeriod(other)?.key;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...left.keys(), ...right.keys()])].every((key) => isSameValue(left.get(key), right.get(key)));
}

/** A figure by its period, area and category. */
const nameOf = ({ fields: { period, area, category } }: StatedEntry): string =>
  [period, area, category].filter((word) => word !== undefined).join(', ');

function inWords(value: Entry[keyof Entry]): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value !== 'object') return String(value);
  return [value.value, value.unit, 'since', value.since].filter((word) => word !== undefined).join(' ');
}
