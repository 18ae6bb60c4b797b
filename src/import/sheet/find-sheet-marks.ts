import { strFromU8 } from 'fflate';
import { decodeXml } from '../decode-xml.ts';
import type { ImportWarning } from '../importer.ts';
import type { SheetLayout } from './sheet.ts';
import type { OfficeParts } from '../word/unpack-office.ts';
import { findColourStyles } from './find-colour-styles.ts';
import { findCoveredStyles } from './find-covered-styles.ts';
import { findMonthStyles } from './find-month-styles.ts';
import { findPercentStyles } from './find-percent-styles.ts';
import { findSheetLayout } from './find-sheet-layout.ts';
import { findStruckCells, hasStrike, type StruckCells } from './find-struck-cells.ts';
import { findUnseenStyles } from './find-unseen-styles.ts';
import { valueOf } from '../value-of.ts';
import { isHidden, tagsOf } from './sheet-tags.ts';

/**
 * What a sheet of Excel carries beside the values of its cells. By their address: `percents` are cells shown in per cent,
 * with how many decimals; `months` are dates shown as a month or year, with how much of year-month-day that is.
 */
export type SheetMarks = {
  readonly hidden: boolean;
  readonly percents: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** The numbers that are no day Excel knows, like a telephone number in a cell that is laid out as a date. */
  readonly undated: ReadonlyMap<string, string>;
  /** The addresses of the cells that are struck out, wholly or in part. */
  readonly struck: ReadonlySet<string>;
  /** The addresses of the cells whose letters have the colour of their fill. */
  readonly covered: ReadonlySet<string>;
  readonly layout?: SheetLayout;
  readonly warnings: readonly ImportWarning[];
};

/** Finds what each sheet of an Excel file hides, and cells whose value cannot be read or is shown otherwise than it is stored. */
export function findSheetMarks(parts: OfficeParts['parts']): ReadonlyMap<string, SheetMarks> {
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    tagsOf(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      valueOf(tag, 'Id'),
      valueOf(tag, 'Target'),
    ]),
  );
  const styles = { percents: findPercentStyles(text('xl/styles.xml')), months: findMonthStyles(text('xl/styles.xml')) };
  const struck = findStruckCells(text('xl/styles.xml'), text('xl/sharedStrings.xml'));
  const unseen = findUnseenStyles(text('xl/styles.xml'));
  const covered = findCoveredStyles(text('xl/styles.xml'));
  const colours = findColourStyles(text('xl/styles.xml'));
  return new Map(
    tagsOf(text('xl/workbook.xml'), 'sheet').map((tag) => {
      const name = decodeXml(valueOf(tag, 'name') ?? '');
      const target = targets.get(valueOf(tag, '(?:\\w+:)?id')) ?? '';
      const xml = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      const layout = findSheetLayout(xml, colours);
      const marks = marksOf(
        name,
        /hidden/i.test(valueOf(tag, 'state') ?? ''),
        xml,
        { ...styles, unseen, covered },
        struck,
      );
      return [name, { ...marks, ...(layout === undefined ? {} : { layout }) }];
    }),
  );
}

// The last of 9999 where days are counted from 1904, as old files do; a few years before it where they are from 1900.
const lastDay = 2_957_003;

function marksOf(
  name: string,
  hidden: boolean,
  xml: string,
  styles: Pick<SheetMarks, 'percents' | 'months'> & {
    readonly unseen: ReadonlySet<string>;
    readonly covered: ReadonlySet<string>;
  },
  struck: StruckCells,
): SheetMarks {
  const cells = cellsOf(xml);
  const placesOf = (found: ReadonlyMap<string, number>) =>
    new Map(cells.flatMap(({ at, style }) => (found.has(style) ? [[at, found.get(style) ?? 0]] : [])));
  return {
    hidden,
    percents: placesOf(styles.percents),
    months: placesOf(styles.months),
    undated: new Map(
      cells.flatMap(({ at, type = 'n', value = '' }) =>
        type === 'n' && (Number(value) < 0 || Number(value) > lastDay) ? [[at, value]] : [],
      ),
    ),
    struck: new Set(
      cells
        .filter(
          ({ type, style, value = '', isStruck }) =>
            isStruck || struck.styles.has(style) || (type === 's' && struck.texts.has(value)),
        )
        .map(({ at }) => at),
    ),
    covered: new Set(filledIn(cells, styles.covered)),
    warnings: [
      ...warningsOf(name, hidden, xml, cells),
      ...unseenCells(name, filledIn(cells, styles.unseen)),
      ...coveredCells(name, filledIn(cells, styles.covered)),
    ],
  };
}

type Cell = {
  readonly at: string;
  readonly type: string | undefined;
  readonly style: string;
  readonly value: string | undefined;
  readonly isFilled: boolean;
  readonly isFormula: boolean;
  readonly isStruck: boolean;
};

const cellsOf = (xml: string): Cell[] =>
  [...xml.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)].map(([, tag = '', inner = '']) => ({
    at: valueOf(tag, 'r') ?? '',
    type: valueOf(tag, 't'),
    style: valueOf(tag, 's') ?? '',
    value: /<(?:\w+:)?v>([^<]*)</.exec(inner)?.[1],
    isFilled: /<(?:\w+:)?[vt](?:\s[^>]*)?>[^<]/.test(inner),
    isFormula: /<(?:\w+:)?f\b/.test(inner),
    isStruck: hasStrike(inner),
  }));

/** The addresses of the cells of some styles that say something. */
const filledIn = (cells: readonly Cell[], styles: ReadonlySet<string>): string[] =>
  cells.filter(({ style, isFilled }) => isFilled && styles.has(style)).map(({ at }) => at);

function unseenCells(name: string, found: readonly string[]): ImportWarning[] {
  if (found.length === 0) return [];
  const message = `The sheet “${name}”: these cells show nothing in Excel, by an empty number format or white letters: ${listOf(found)}. They were read like the others. Check that they belong here.`;
  return [{ code: 'cell-unseen', message }];
}

function coveredCells(name: string, found: readonly string[]): ImportWarning[] {
  if (found.length === 0) return [];
  const message = `The sheet “${name}”: the letters of these cells have the colour of their fill, as if blacked out: ${listOf(found)}. They were left out. The file still holds them: whoever opens it can read them. Empty these cells in Excel and use the new copy; if they are no secret, give them another colour.`;
  return [{ code: 'words-covered', message }];
}

function warningsOf(name: string, hidden: boolean, xml: string, cells: readonly Cell[]): ImportWarning[] {
  const errors = cells.filter(({ type }) => type === 'e').map(({ at, value = '' }) => `${at} (${value})`);
  const unsaved = cells.filter(({ isFormula, value }) => isFormula && value === undefined).map(({ at }) => at);
  const rows = tagsOf(xml, 'row')
    .filter(isHidden)
    .map((tag) => valueOf(tag, 'r') ?? '');
  const columns = tagsOf(xml, 'col')
    .filter(isHidden)
    .map((tag) => `${valueOf(tag, 'min')} to ${valueOf(tag, 'max')}`);
  const warn = (code: string, found: readonly string[], message: (list: string) => string) =>
    found.length === 0 ? [] : [{ code, message: `The sheet “${name}”: ${message(listOf(found))}` }];
  return [
    ...warn(
      'sheet-hidden',
      hidden ? [name] : [],
      () => 'it is hidden in Excel. Check that what it holds belongs here.',
    ),
    ...warn(
      'rows-hidden',
      rows,
      (list) =>
        `these rows are hidden in Excel, by a filter or by hand: ${list}. Unless another line says that they were left out, they were read like the others. Check that they belong here.`,
    ),
    ...warn(
      'columns-hidden',
      columns,
      (list) =>
        `these columns (counted from 1) are hidden in Excel: ${list}. Unless another line says that they were left out, they were read like the others. Check that they belong here.`,
    ),
    ...warn(
      'cell-error',
      errors,
      (list) =>
        `these cells show a mistake of a formula, so they were left empty: ${list}. Correct them in Excel, or enter the values by hand.`,
    ),
    ...warn(
      'cell-unsaved',
      unsaved,
      (list) =>
        `the results of these formulas are not saved in the file, so they were left empty: ${list}. Open it in Excel, save it and use the new copy.`,
    ),
  ];
}

/** The first of a list, and how many more there are. */
const listOf = (found: readonly string[]) =>
  found.length <= 12 ? found.join(', ') : `${found.slice(0, 12).join(', ')} and ${found.length - 12} more`;
