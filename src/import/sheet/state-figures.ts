import { formatDate } from '../../evidence/dates/dates.ts';
import { joinSpaces } from '../../words/join-spaces.ts';
import { columnName } from './column-name.ts';
import { doubtTwins } from './doubt-twins.ts';
import type { FigureColumn } from './figure-columns.ts';
import type { FigureRow, FigureTable } from './find-figure-tables.ts';
import { joinLines } from './join-lines.ts';
import { findOtherWord } from './find-other-word.ts';
import { readPeriod, type Period } from './read-period.ts';
import { dateOf } from './register-values.ts';

/** One figure as a sheet states it: its cell and where that is, what a sign in it stands for, its period, and the area of a column that is headed with one. */
export type StatedFigure = {
  readonly at: string;
  readonly cell: string;
  readonly means?: string;
  readonly period: Period;
  readonly area?: string;
};

/** A row of a sheet of figures: what it says under each heading, its figures, and all its words for a warning. */
export type StatedRow = {
  readonly at: string;
  /** The place of its figures in the sheet, as a source is cited. */
  readonly place: string;
  readonly told: ReadonlyMap<FigureColumn, string>;
  readonly figures: readonly StatedFigure[];
  readonly words: string;
  /** Of area and category those for which the sheet has no column. */
  readonly lacks?: readonly FigureColumn[];
  /** Why its figures are not certain to be those of what it names, as the end of a sentence. */
  readonly doubt?: string;
};

/** The rows of a table that say anything; `several` names the sheet in each place. */
export function stateFigures(table: FigureTable, several: boolean): StatedRow[] {
  const otherWord = findOtherWord(table);
  const lacks = lackedBy(table);
  const rows = table.rows.flatMap((row): StatedRow[] => {
    const other = otherWord(row);
    const filled = row.cells.map(joinSpaces).filter((cell) => cell !== '');
    if (filled.length === 0) return [];
    const told = new Map<FigureColumn, string>();
    for (const [name, column] of table.columns) {
      // Each line may name a source of its own.
      const cell = (name === 'source' ? joinLines : joinSpaces)(row.cells[column] ?? '');
      if (cell !== '') told.set(name, cell);
    }
    const of = several ? ` of “${table.sheet}”` : '';
    return [
      {
        at: `row ${row.number}${of}`,
        place: several ? `Sheet “${table.sheet}”, row ${row.number}` : `Row ${row.number}`,
        told,
        figures: figuresOf(table, row, told, of),
        words: filled.map((cell) => `“${cell}”`).join(', '),
        lacks,
        ...(other === undefined ? {} : { doubt: `“${other}” tells that its figures are not the authority’s own` }),
      },
    ];
  });
  return table.periods.size === 0 ? rows : doubtTwins(rows);
}

const lackedBy = ({ columns, areas }: FigureTable): FigureColumn[] =>
  (['area', 'category'] as const).filter((name) => !columns.has(name) && !(name === 'area' && areas.size > 0));

function figuresOf(
  table: FigureTable,
  { number, cells }: FigureRow,
  told: StatedRow['told'],
  of: string,
): StatedFigure[] {
  const at = (column: number) => `${columnName(column)}${number}${of}`;
  const cellOf = (column: number) => joinSpaces(cells[column] ?? '');
  const wide = [...table.periods].map(([column, heading]) => ({ column, period: readPeriod(heading) }));
  const period = told.has('value') || table.areas.size > 0 ? periodOf(told) : undefined;
  const value = table.columns.get('value');
  return [
    ...wide,
    ...(value === undefined ? [] : [{ column: value, period }]),
    ...[...table.areas].map(([column, heading]) => ({ column, period, area: joinSpaces(heading) })),
  ].flatMap(({ column, period: stated, ...area }) =>
    cellOf(column) === '' || stated === undefined
      ? []
      : [{ at: at(column), cell: cellOf(column), period: stated, ...area }],
  );
}

/** The period of a row that has columns for it: the only one that is filled, or a quarter or month with its year. Other words are kept as they are. */
function periodOf(told: StatedRow['told']): Period {
  const filled = [told.get('quarter')?.replace(/^[1-4]$/, 'Q$&'), told.get('period'), told.get('year')].filter(
    (text) => text !== undefined,
  );
  const parts = filled.filter(
    (text, at) =>
      !filled.some((other, place) => place !== at && other.includes(text) && (other !== text || place < at)),
  );
  const text = parts.join(' ');
  const joined = readPeriod(text);
  if (joined !== undefined) return joined;
  // A month or day needs no year beside it; a year may be only half of what the row says.
  const whole = readPeriod(told.get('period') ?? '');
  if (whole?.ends !== undefined) return whole;
  const day = dateOf(told.get('ends'));
  return text === '' && day !== undefined ? { text: formatDate(day), key: day } : { text, key: text.toLowerCase() };
}
