import type { ImportWarning } from '../importer.ts';
import type { FigureTable } from './find-figure-tables.ts';
import { isSameText } from './is-same-text.ts';
import { matchMeasure, statedAuthority, type KnownMeasure, type MatchedMeasure } from './match-measure.ts';
import { readFigure } from './read-figure.ts';
import { stateFigures, type StatedRow } from './state-figures.ts';
import { isOnlyCount, unitOf } from './unit-fits.ts';

/** A measure that a sheet is certain enough about to make its file. */
export type NewMeasure = { readonly title: string; readonly authority: string; readonly unit: string };

/** The rows of a sheet by the measure they are about, there or new, and a warning for each row that is about none. */
export type SortedRows = {
  readonly known: ReadonlyMap<KnownMeasure, readonly StatedRow[]>;
  readonly fresh: ReadonlyMap<NewMeasure, readonly StatedRow[]>;
  readonly warnings: readonly ImportWarning[];
};

const sums = /^(?:(?:sub-?|grand )?totals?|averages?|mean|overall|all|sum)\b.{0,20}$/i;
/** What counts an average of something is a measure, like “Average caseload”; “Average of the teams” counts nothing of its own. */
const averages = /^(?:average|mean) (?!(?:of|for|in|across|over|per|all|both)\b)\p{L}/iu;
const parts = /^[-–•\s]*(?:of|in) (?:which|whom|these|those)\b/i;

/** Sorts the rows of the tables of a file. `named` tells whether places name the sheet. */
export function sortRows(
  tables: readonly FigureTable[],
  measures: readonly KnownMeasure[],
  file: string,
  named: boolean,
): SortedRows {
  const known = new Map<KnownMeasure, StatedRow[]>();
  const fresh = new Map<NewMeasure, StatedRow[]>();
  const warnings: ImportWarning[] = [];
  const bare: string[] = [];
  const matches = new Map<string, MatchedMeasure>();
  const words = tables.map(({ above }) => above).join(' ');
  for (const table of tables) {
    const stated = statedAuthority(`${words} ${table.sheet} ${file}`, measures);
    for (const row of stateFigures(table, named)) {
      const authority = row.told.get('authority') ?? stated;
      // A long sheet names a measure in many rows.
      const key = JSON.stringify([row.told.get('id'), row.told.get('title'), authority]);
      const matched = matches.has(key) ? matches.get(key) : matchMeasure(row.told, measures, authority);
      matches.set(key, matched);
      const made = matched === undefined ? newMeasure(row, authority) : undefined;
      if (row.doubt !== undefined) warnings.push(leaveOut(row, row.doubt));
      else if (matched !== undefined && 'known' in matched) add(known, matched.known, row);
      else if (made !== undefined && 'title' in made) add(fresh, keyOf(fresh, made), row);
      else if (row.figures.length === 0) bare.push(`${row.at} (${row.words})`);
      else {
        const why = matched?.unclear ?? (made as { lacks: string }).lacks;
        // What fits nothing of ours was not meant for it either: scorecards have many such rows.
        warnings.push({ ...leaveOut(row, why), ...(matched === undefined ? {} : { unentered: true }) });
      }
    }
  }
  if (bare.length > 0)
    warnings.push({
      code: 'row-without-figure',
      message: `These rows have no figure, so they were left out: ${bare.join('; ')}.`,
    });
  return { known, fresh, warnings };
}

const leaveOut = ({ at, words }: StatedRow, why: string): ImportWarning => ({
  code: 'row-unmatched',
  message: `${at.replace(/^r/, 'R')} was left out: ${words}. Why: ${why}.`,
});

function add<T>(rows: Map<T, StatedRow[]>, key: T, row: StatedRow): void {
  const there = rows.get(key);
  if (there === undefined) rows.set(key, [row]);
  else there.push(row);
}

const keyOf = (fresh: ReadonlyMap<NewMeasure, unknown>, made: NewMeasure): NewMeasure =>
  [...fresh.keys()].find((other) =>
    (['title', 'authority', 'unit'] as const).every((name) => isSameText(other[name], made[name])),
  ) ?? made;

/** What a new file needs, if the row says all of it; else what it does not say. */
function newMeasure(
  { told, figures }: StatedRow,
  authority: string | undefined,
): NewMeasure | { readonly lacks: string } {
  const title = told.get('title');
  if (title === undefined) return { lacks: 'it names no measure' };
  if (sums.test(title) && !averages.test(title))
    return {
      lacks:
        'it reads like a total of other rows. If it is a measure of its own, begin its file first: npm run new -- measure NAME',
    };
  if (parts.test(title)) return { lacks: 'it reads like a part of another row' };
  const isShares = figures.length > 0 && figures.every(({ cell }) => cell.endsWith('%') && 'value' in readFigure(cell));
  const unit = told.get('unit') ?? (isShares ? 'per cent' : undefined);
  const lacking = [
    ...(authority === undefined ? ['its authority (a column Authority)'] : []),
    ...(unit === undefined || isOnlyCount(unit) ? ['what it counts (a column Unit)'] : []),
  ];
  if (authority === undefined || unit === undefined || lacking.length > 0)
    return { lacks: `no measure has this title, and for a new one the sheet does not say ${lacking.join(' and ')}` };
  return { title, authority, unit: unitOf(unit) };
}
