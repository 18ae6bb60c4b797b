import { joinSpaces } from '../../words/join-spaces.ts';
import type { ImportWarning, RegisteredDocument } from '../importer.ts';
import { findNamedDocuments, sayRegistered } from '../find-named-documents.ts';
import { isNoFigure } from './read-figure.ts';
import { readEntry, type MeasureOfFigures, type StatedEntry } from './read-entry.ts';
import type { StatedRow } from './state-figures.ts';

const beside = ['numerator', 'denominator', 'qualifier', 'rank', 'change', 'note'] as const;

/** The figures of a measure’s rows, and warnings that name each cell which is none, and why. */
export function readEntries(
  rows: readonly StatedRow[],
  measure: MeasureOfFigures,
  register: readonly RegisteredDocument[],
): { readonly entries: readonly StatedEntry[]; readonly warnings: readonly ImportWarning[] } {
  const entries: StatedEntry[] = [];
  const out = new Map<string, string[]>();
  const warnings: ImportWarning[] = [];
  for (const row of rows) {
    for (const figure of row.figures) {
      const read = readEntry(row, figure, measure);
      if ('out' in read) {
        const other = figure.area === undefined ? beside.filter((name) => row.told.has(name)) : [];
        const cell = `${figure.at} (${[`“${figure.cell}”`, ...other.map((name) => `${name} “${row.told.get(name)}”`)].join(', ')})`;
        out.set(read.out, [...(out.get(read.out) ?? []), cell]);
        continue;
      }
      for (const words of read.left)
        warnings.push({ code: 'cell-unread', message: `${row.at.replace(/^r/, 'R')}: ${words}, so it was left out.` });
      entries.push(withSource(read, register, warnings));
    }
    const lone = row.figures.length === 0 ? beside.filter((name) => row.told.has(name)) : [];
    if (lone.length > 0) {
      const message = `${row.at.replace(/^r/, 'R')} has no figure, so what stands beside was left out: ${lone.map((name) => `${name} “${row.told.get(name)}”`).join(', ')}.`;
      warnings.push({ code: 'row-without-figure', message });
    }
  }
  const title = rows[0]?.told.get('title') ?? rows[0]?.told.get('id') ?? '';
  return {
    entries,
    warnings: [
      ...[...out].map(([why, cells]) => ({
        code: why === 'it is suppressed' ? 'figure-suppressed' : 'figure-left-out',
        ...(isNoFigure(why) ? {} : { unentered: true as const }),
        message: `“${title}”: these cells were left out: ${cells.join(', ')}. Why: ${why}.`,
      })),
      ...warnings,
    ],
  };
}

/** The figure with the id of the document that the sheet names, of several the first; where none is registered under that name, the sheet is cited and the name kept in the note. */
function withSource(
  stated: StatedEntry,
  register: readonly RegisteredDocument[],
  warnings: ImportWarning[],
): StatedEntry {
  const { source, ...fields } = stated.fields;
  if (source === undefined) return stated;
  const [known, ...others] = findNamedDocuments(source, register);
  const also = others.length === 0 ? {} : { also: others.map(({ title }) => title) };
  if (known !== undefined) return { ...stated, ...also, fields: { ...fields, source: known.id } };
  const name = joinSpaces(source);
  const message = [
    `${stated.at}: no document is registered as “${name}”, so a new figure cites the sheet.`,
    sayRegistered(source, register) ?? '',
    'Register the document and name it as the source, if it counts.',
  ]
    .join(' ')
    .replace('  ', ' ');
  warnings.push({ code: 'source-unknown', message });
  return { ...stated, fields, named: name };
}
