import type { ReadDocument } from '../importer.ts';
import { findFigureColumns, saysWhen, type FigureColumn } from './figure-columns.ts';
import { figureTablesOf } from './find-figure-tables.ts';
import { readPeriod } from './read-period.ts';
import { findLeft } from './read-table.ts';
import { shownSheets } from './sheets-of.ts';
import { withoutHidden } from './left-out-cells.ts';

/** What a row of figures may lack a column for. */
export type LackedColumn = 'measure' | 'period' | 'value' | 'area' | 'category';

/**
 * A sheet of figures that cannot be read as one, by its row of titles: the filled columns that are known, each as what, the
 * columns headed with a period, the filled ones that are not known, and what it lacks. `isOurs` tells that it is the site’s own
 * measures.csv; any other only may be one of figures.
 */
export type CutFigures = {
  readonly sheet: string;
  readonly isOurs: boolean;
  readonly known: readonly { readonly heading: string; readonly column: FigureColumn }[];
  readonly periods: readonly string[];
  readonly left: readonly string[];
  readonly lacks: readonly LackedColumn[];
};

type Titles = { readonly at: number; readonly named: ReadonlyMap<FigureColumn, number>; readonly periods: number[] };

/** The titles that only the site’s own sheet has several of. */
const ours = ['target-by', 'target-note', 'change-unit', 'change-since', 'illustrative', 'qualifier'] as const;
/** Columns that say more of figures than of anything else. */
const telling = ['unit', 'better', 'frequency', 'target', 'numerator', 'denominator'] as const;

/** The sheets of a file that are meant to hold figures, or may be, and lack a column without which none is read or one would be taken for another. */
export function findCutFigures(document: ReadDocument): readonly CutFigures[] {
  return shownSheets(document).flatMap((sheet): CutFigures[] => {
    const { rows } = withoutHidden(sheet);
    const titles = findTitles(rows);
    if (titles === undefined) return [];
    const { at, named, periods } = titles;
    const head = rows[at] ?? [];
    const below = rows.slice(at + 1);
    const used = [...named.values(), ...(periods.length > 1 ? periods : [])];
    const left = findLeft(head, below, used).map(({ heading }) => heading);
    const isOurs = ours.filter((name) => named.has(name)).length >= 3;
    const lacks = isOurs ? lackedByOurs(named, left.length) : lackedByOther(titles);
    if (lacks.length === 0 || (!isOurs && !mayBeFigures(titles))) return [];
    // Asked last, because it looks at every row.
    if (!isOurs && figureTablesOf(sheet).length > 0) return [];
    const known = [...named]
      .filter(([, place]) => below.some((cells) => (cells[place] ?? '').trim() !== ''))
      .toSorted(([, a], [, b]) => a - b)
      .map(([column, place]) => ({ heading: head[place]?.trim() ?? '', column }));
    const headed = periods.length > 1 ? periods.map((place) => head[place]?.trim() ?? '') : [];
    return [{ sheet: sheet.name, isOurs, known, periods: headed, left, lacks }];
  });
}

/** The row that reads most like the titles of figures, of those in which they may stand. */
function findTitles(rows: readonly (readonly string[])[]): Titles | undefined {
  const found = rows.slice(0, 20).map((row, at): Titles => {
    const named = findFigureColumns(row);
    const periods = [...row.entries()].filter(([, text]) => !/^\d+$/.test(text) && readPeriod(text) !== undefined);
    return { at, named, periods: periods.map(([column]) => column) };
  });
  return found.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
}

const sizeOf = ({ named, periods }: Titles) => named.size + periods.length;
const namesMeasure = (named: Titles['named']) => named.has('title') || named.has('id');

/** In the site’s own sheet a day beside a figure is not its period, and a column under another name may be its area or category. */
function lackedByOurs(named: Titles['named'], unknown: number): LackedColumn[] {
  const lacks: LackedColumn[] = [
    ...(namesMeasure(named) ? [] : ['measure' as const]),
    ...((['period', 'quarter', 'year'] as const).some((name) => named.has(name)) ? [] : ['period' as const]),
    ...(named.has('value') ? [] : ['value' as const]),
  ];
  const others = (['area', 'category'] as const).filter((name) => !named.has(name));
  return unknown > lacks.length ? [...lacks, ...others] : lacks;
}

function lackedByOther({ named, periods }: Titles): LackedColumn[] {
  const isWide = periods.length > 1;
  return [
    ...(namesMeasure(named) ? [] : ['measure' as const]),
    ...(isWide || saysWhen(named) ? [] : ['period' as const]),
    ...(isWide || named.has('value') ? [] : ['value' as const]),
  ];
}

function mayBeFigures(titles: Titles): boolean {
  const { named, periods } = titles;
  if (periods.length > 1) return true;
  const lacks = lackedByOther(titles);
  const hasWhen = !lacks.includes('period') || periods.length === 1;
  const signs = [namesMeasure(named), named.has('value'), hasWhen, ...telling.map((name) => named.has(name))];
  return signs.filter(Boolean).length >= 3;
}
