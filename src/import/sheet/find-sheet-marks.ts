import { strFromU8 } from 'fflate';
import { decodeXml } from '../decode-xml.ts';
import type { ImportWarning } from '../importer.ts';
import { readRelations } from '../read-relations.ts';
import type { SheetLayout } from './sheet.ts';
import type { OfficeParts } from '../word/unpack-office.ts';
import { cellsOf, filledIn } from './cells-of.ts';
import { findColourStyles } from './find-colour-styles.ts';
import { findCoveredStyles } from './find-covered-styles.ts';
import { findNumberStyles, type NumberStyles } from './find-number-styles.ts';
import { findSheetLayout } from './find-sheet-layout.ts';
import { findStruckCells, type StruckCells } from './find-struck-cells.ts';
import { findUnseenStyles } from './find-unseen-styles.ts';
import { attributeOf } from '../attribute-of.ts';
import { tagsOf } from './sheet-tags.ts';
import { showTime } from './show-time.ts';
import { warnOfSheet } from './warn-of-sheet.ts';

/**
 * What a sheet of Excel carries beside the values of its cells. By their address: `percents` are cells shown in per cent,
 * with how many decimals; `months` are dates shown as a month or year, with how much of year-month-day that is.
 */
export type SheetMarks = {
  readonly hidden: boolean;
  readonly percents: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** The cells that show a time without a day, as they show it. */
  readonly times: ReadonlyMap<string, string>;
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
  const relations = readRelations(parts, 'xl/workbook.xml');
  const stylesXml = text('xl/styles.xml');
  const styles = {
    ...findNumberStyles(stylesXml),
    unseen: findUnseenStyles(stylesXml),
    covered: findCoveredStyles(stylesXml),
  };
  const struck = findStruckCells(stylesXml, text('xl/sharedStrings.xml'));
  const colours = findColourStyles(stylesXml);
  return new Map(
    tagsOf(text('xl/workbook.xml'), 'sheet').map((tag) => {
      const name = decodeXml(attributeOf(tag, 'name') ?? '');
      const xml = text(relations.get(attributeOf(tag, '(?:\\w+:)?id') ?? '')?.target ?? '');
      const layout = findSheetLayout(xml, colours);
      const marks = marksOf(name, /hidden/i.test(attributeOf(tag, 'state') ?? ''), xml, styles, struck);
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
  styles: NumberStyles & {
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
    times: new Map(
      cells.flatMap(({ at, style, value }) => {
        const format = styles.times.get(style);
        return format === undefined || value === undefined ? [] : [[at, showTime(Number(value), format)]];
      }),
    ),
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
    warnings: warnOfSheet(name, {
      hidden,
      xml,
      cells,
      unseen: filledIn(cells, styles.unseen),
      covered: filledIn(cells, styles.covered),
    }),
  };
}
