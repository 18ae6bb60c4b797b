import { shorten } from '../../words/shorten.ts';
import type { DisclosureKind, FoundDisclosure } from './disclosure-kind.ts';
import { inCell } from './in-text.ts';
import type { Cell, Table } from './parse-tables.ts';

/** A figure that has been kept back on purpose. */
const suppressed =
  /^(?:c|x|#|\.\.|\*{1,2}|s|sup|supp|suppressed|withheld|redacted|[<≤] ?(?:[2-9]|10)|(?:fewer|less) than (?:[2-9]|10|three|five|six|ten)|under (?:[3-9]|10|five|six|ten)|1 ?(?:-|–|to) ?[45])$/i;
/** A stroke or an empty cell may mean nothing or none; it is taken for a kept-back figure only where the total says so. */
const stroke = /^[-–—]?$/;
const total = /^(?:grand |overall |sub-?)?(?:total|all|sum|overall)s?\b|^both(?: sexes)?$|^combined$|\btotals?$/i;
const whole = /^\d{1,3}(?:,\d{3})+$|^\d+$/;

/** A single figure kept back beside a total from which it can be worked out. */
export const suppressedCell: DisclosureKind = {
  id: 'suppressed-cell',
  title: 'A suppressed figure that can be worked out',
  why: 'Where one figure of a row or column is kept back and the total is given, anybody can subtract.',
  fix: 'Suppress a second figure, or the total, or round them all.',
  find: ({ tables, item }) => [
    ...tables.flatMap(inTable),
    ...(item?.kind === 'measure' ? inSeries(item.data.series) : []),
  ],
};

type Figure = { readonly text: string; readonly name: string };

/** Where in a line of figures the only one kept back stands, if the others and the total give it away. */
function givenAway(figures: readonly Figure[]): number | undefined {
  const filled = figures.filter(({ text }) => text !== '');
  const kept = filled.filter(({ text }) => suppressed.test(text) || stroke.test(text));
  // Where nothing is kept back in words, an empty cell may be the figure that is.
  const told = kept.length === 0 ? figures : filled;
  const hidden = kept.length === 0 ? figures.filter(({ text }) => text === '') : kept;
  const [only] = hidden;
  const sums = told.filter(({ name }) => total.test(name));
  const [sum] = sums;
  if (only === undefined || hidden.length > 1 || sum === undefined || sums.length > 1 || sum === only) return undefined;
  const rest = told.filter((figure) => figure !== only && figure !== sum);
  if (rest.length === 0 || ![sum, ...rest].every(({ text }) => whole.test(text))) return undefined;
  const difference = rest.reduce((left, { text }) => left - valueOf(text), valueOf(sum.text));
  const isHidden = stroke.test(only.text) ? difference >= 1 && difference <= 5 : difference >= 0;
  return isHidden ? figures.indexOf(only) : undefined;
}

const valueOf = (text: string): number => Number(text.replace(/,/g, ''));

function inTable({ head, rows }: Table): FoundDisclosure[] {
  const found = new Map<Cell, FoundDisclosure>();
  const add = (row: readonly Cell[] | undefined, column: number) => {
    const cell = row?.[column];
    if (cell === undefined || found.has(cell)) return;
    const names = [row?.[0]?.text, head[column]?.text].filter((name) => name !== undefined && name !== '');
    found.set(cell, inCell(cell, `${shorten(names.join(', '), 80)}: ${cell.text === '' ? 'empty' : cell.text}`));
  };
  for (const row of rows) {
    const at = givenAway(row.slice(1).map(({ text }, column) => ({ text, name: head[column + 1]?.text ?? '' })));
    if (at !== undefined) add(row, at + 1);
  }
  for (let column = 1; column < head.length; column += 1) {
    const at = givenAway(rows.map((row) => ({ text: row[column]?.text ?? '', name: row[0]?.text ?? '' })));
    if (at !== undefined) add(rows[at], column);
  }
  return [...found.values()];
}

type Series = readonly {
  readonly period: string;
  readonly area?: string | undefined;
  readonly category?: string | undefined;
  readonly value: string | number;
}[];

/** The figures of one period and area are a column: its categories are the rows. */
function inSeries(series: Series): FoundDisclosure[] {
  const columns = Map.groupBy(series.keys(), (place) => `${series[place]?.period}\n${series[place]?.area ?? ''}`);
  return [...columns.values()].flatMap((places) => {
    const at = givenAway(
      places.map((place) => ({ text: String(series[place]?.value ?? ''), name: series[place]?.category ?? '' })),
    );
    const place = at === undefined ? undefined : places[at];
    const figure = place === undefined ? undefined : series[place];
    if (place === undefined || figure === undefined) return [];
    const names = [figure.period, figure.area, figure.category].filter((name) => name !== undefined);
    return [{ found: `${names.join(', ')}: ${figure.value}`, place: { field: ['series', place, 'value'] } }];
  });
}
