import { escapeXml } from '../words/escape-xml.ts';
import { formatNumber } from '../words/format-number.ts';
import { drawWords, ink, round } from './draw-words.ts';
import { exact, trendScale } from './trend-scale.ts';

/** A line of a chart: the figure of each period, undefined where there is none. */
type TrendLine = { readonly name: string; readonly values: readonly (number | undefined)[] };

/** Figures over time: the periods with their last days, oldest first, the lines, the measure’s own first, and its target. */
export type Trend = {
  readonly title: string;
  readonly periods: readonly { readonly name: string; readonly ends: string }[];
  readonly lines: readonly TrendLine[];
  readonly target?: number;
  /** How many figures are no points, because they are words or limited by one; left out where there is none. */
  readonly undrawn?: number;
};

const [width, top, plot, left, right] = [720, 14, 220, 52, 200];
/** A letter, with the space that a reader may set between letters. */
const widest = 8.8;

/** The first line is the measure’s own. Each is told by its pattern and by its name at its end, not by colour alone. */
const pens = [
  { stroke: '#0d5563', dash: '', width: 3.5 },
  { stroke: '#8a1f11', dash: '8 4', width: 2 },
  { stroke: '#5a3d8a', dash: '2 4', width: 2.5 },
  { stroke: '#6b5200', dash: '12 4 2 4', width: 2 },
  { stroke: '#3d4548', dash: '5 2', width: 2 },
] as const;

/** So many lines can be told apart. */
export const mostLines = pens.length;

/** Figures over time as a static SVG, with a name, a description that says each figure, and the names of the lines at their ends. */
export function formatTrend(trend: Trend, id: string): string {
  const { periods, lines, target } = trend;
  const { low, high, step } = trendScale(trend);
  const y = (value: number) => round(top + plot - ((value - low) / (high - low)) * plot);
  const [first = 0, last = 0] = [periods[0], periods.at(-1)].map((period) => Date.parse(period?.ends ?? ''));
  const x = (at: number) =>
    round(
      left + 8 + ((Date.parse(periods[at]?.ends ?? '') - first) / (last - first || 1)) * (width - left - right - 8),
    );
  const across = (value: number) => `M${left} ${y(value)}H${width - right + 8}`;
  const steps = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => exact(low + index * step));
  const aim =
    target === undefined ? '' : `<path d="${across(target)}" stroke="${ink}" stroke-dasharray="1 5" stroke-width="2"/>`;
  return [
    `<svg viewBox="0 0 ${width} ${top + plot + 34}" role="img" aria-labelledby="${id}-title ${id}-text" font-size="14" fill="${ink}">`,
    `<title id="${id}-title">${escapeXml(trend.title)}</title>`,
    `<desc id="${id}-text">${escapeXml(describe(trend))}</desc>`,
    `<path d="${steps.map(across).join('')}" stroke="#a9c0c2"/>`,
    ...steps.map((value) => drawWords(left - 8, y(value) + 5, 'end', formatNumber(value))),
    aim,
    ...lines.map((line, index) => drawLine(line, index, x, y)),
    ...nameEnds(trend, y),
    ...nameDays(
      periods.map(({ name }) => name),
      x,
    ),
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function drawLine(
  { values }: TrendLine,
  index: number,
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const { stroke, dash, width: thick } = pens[index % pens.length] ?? pens[0];
  const points = values.flatMap((value, at) => (value === undefined ? [] : [[x(at), y(value)] as const]));
  const pattern = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  const path = points.map(([left, height]) => `${left},${height}`).join(' ');
  // A line of no length with round ends is a dot.
  const dots = points.map(([left, height]) => `M${left} ${height}h.01`).join('');
  return [
    `<g fill="none" stroke="${stroke}"><polyline points="${path}" stroke-width="${thick}"${pattern}/>`,
    `<path d="${dots}" stroke-width="${index === 0 ? 9 : 6}" stroke-linecap="round"/></g>`,
  ].join('');
}

/** The names of the lines beside their last points and that of the target, moved apart where they would cover one another. */
function nameEnds({ lines, target }: Trend, y: (value: number) => number): string[] {
  const ends = lines.flatMap(({ name, values }, index) => {
    const at = values.findLastIndex((value) => value !== undefined);
    const value = values[at];
    const pen = pens[index % pens.length] ?? pens[0];
    return value === undefined
      ? []
      : [{ words: nameWith(name, value), y: y(value), fill: pen.stroke, bold: index === 0 }];
  });
  const aim = target === undefined ? [] : [{ words: nameWith('Target', target), y: y(target), fill: ink, bold: false }];
  let above = -Infinity;
  return [...ends, ...aim]
    .toSorted((a, b) => a.y - b.y)
    .map((end) => {
      above = Math.max(end.y, above + 16);
      return drawWords(width - right + 16, above + 5, 'start', end.words, end.fill, end.bold);
    });
}

/** The names of the periods below, as many as fit, the newest always. */
function nameDays(names: readonly string[], x: (at: number) => number): string[] {
  let next = Infinity;
  return names
    .flatMap((name, at) => [{ name, at }])
    .toReversed()
    .flatMap(({ name, at }) => {
      const half = (Math.min(name.length, 18) * widest) / 2;
      const middle = Math.max(x(at), half);
      if (middle + half > next) return [];
      next = middle - half - 6;
      return [drawWords(middle, top + plot + 22, 'middle', shorten(name, 18))];
    });
}

/** A name and a figure in the room beside the lines; the figure is never cut. */
const nameWith = (name: string, value: number) => {
  const figure = formatNumber(value);
  return `${shorten(name, Math.max(4, 20 - figure.length))} ${figure}`;
};

const shorten = (words: string, most: number) =>
  words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;

const describe = ({ periods, lines, target }: Trend): string =>
  [
    ...lines.map(({ name, values }) => {
      const said = values.flatMap((value, at) =>
        value === undefined ? [] : [`${periods[at]?.name} ${formatNumber(value)}`],
      );
      return `${name}: ${said.join(', ')}`;
    }),
    ...(target === undefined ? [] : [`Target: ${formatNumber(target)}`]),
  ].join('; ');
