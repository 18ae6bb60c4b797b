import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTrend, type Trend } from './format-trend.ts';
import { trendScale } from './trend-scale.ts';

const years = ['2021', '2022', '2023', '2024'];
const trend = (lines: Trend['lines'], more: Partial<Trend> = {}): Trend => ({
  title: 'Visits & <more>',
  periods: years.map((name) => ({ name, ends: `${name}-03-31` })),
  lines,
  ...more,
});
const two = trend(
  [
    { name: 'Northtown', values: [79, 80, undefined, 81] },
    { name: 'England', values: [undefined, 60, 70, 70] },
  ],
  { target: 95 },
);

/** The points of each line, the numbers of the scale with their heights, and the words at the ends and below. */
function readChart(svg: string) {
  const points = [...svg.matchAll(/<polyline points="([^"]*)"/g)].map(([, text = '']) =>
    text.split(' ').map((point) => point.split(',').map(Number) as [number, number]),
  );
  const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.-]+)" text-anchor="(\w+)"[^>]*>([^<]*)<\/text>/g)].map(
    ([, x, y, anchor, words = '']) => ({ x: Number(x), y: Number(y), anchor, words }),
  );
  const of = (anchor: string) => texts.filter((text) => text.anchor === anchor);
  return { points, scale: of('end'), names: of('start'), days: of('middle') };
}

test('a chart tells in words each figure it shows, and holds no style that a strict policy forbids', () => {
  const svg = formatTrend(two, 'trend');
  expect(svg).toContain('<title id="trend-title">Visits &amp; &lt;more&gt;</title>');
  expect(svg).toContain(
    '<desc id="trend-text">Northtown: 2021 79, 2022 80, 2024 81; England: 2022 60, 2023 70, 2024 70; Target: 95</desc>',
  );
  expect(svg).toContain('aria-labelledby="trend-title trend-text"');
  expect(svg).not.toMatch(/style=|<style|<script/);
});

test('a point stands as high as its figure by the scale, and as far right as its day', () => {
  const { points, scale } = readChart(formatTrend(two, 'trend'));
  const [low, high] = [scale[0], scale.at(-1)];
  const heightOf = (value: number) => {
    const [from, to] = [Number(low?.words), Number(high?.words)];
    return (low?.y ?? 0) - 5 + ((value - from) / (to - from)) * ((high?.y ?? 0) - (low?.y ?? 0));
  };
  const figures = [
    [79, 80, 81],
    [60, 70, 70],
  ];
  expect(points.map((line) => line.length)).toEqual([3, 3]);
  for (const [line, values] of figures.entries())
    for (const [at, value] of values.entries()) expect(points[line]?.[at]?.[1]).toBeCloseTo(heightOf(value), 0);
  const [, second = [0], last = [0]] = points[0] ?? [];
  const [first = [0]] = points[0] ?? [];
  expect((second[0] - first[0]) / (last[0] - first[0])).toBeCloseTo(365 / 1096, 2);
});

test('nothing stands outside the picture', () => {
  for (const chart of [two, trend([{ name: '', values: [99, 96, 97, 94] }])]) {
    const svg = formatTrend(chart, 'trend');
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
    const { points, scale, names, days } = readChart(svg);
    const places = [...points.flat(), ...[...scale, ...names, ...days].map(({ x, y }) => [x, y] as const)];
    expect(scale.length).toBeGreaterThan(1);
    for (const [x, y] of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height ?? 0);
    }
  }
});

test('names stand at the ends of their lines with the newest figure, none over another', () => {
  const close = trend([1, 2, 3].map((at) => ({ name: `Area ${at}`, values: [10, 10, 10, 10 + at / 100] })));
  const { names } = readChart(formatTrend(close, 'trend'));
  expect(names.map(({ words }) => words)).toEqual(['Area 3 10.03', 'Area 2 10.02', 'Area 1 10.01']);
  for (const [at, { y }] of names.slice(1).entries()) expect(y - (names[at]?.y ?? 0)).toBeGreaterThanOrEqual(15.9);
  expect(readChart(formatTrend(two, 'trend')).names.map(({ words }) => words)).toEqual([
    'Target 95',
    'Northtown 81',
    'England 70',
  ]);
});

test('of many periods as many are named as fit, the newest always; a long name is cut short', () => {
  const months = Array.from({ length: 40 }, (_, at) => {
    const day = new Date(Date.UTC(2020, at + 1, 0)).toISOString().slice(0, 10);
    return { name: at === 39 ? 'At the inspection in April' : day, ends: day };
  });
  const { days } = readChart(
    formatTrend({ ...trend([]), periods: months, lines: [{ name: '', values: months.map((_, at) => at) }] }, 'a'),
  );
  expect(days.length).toBeGreaterThan(3);
  expect(days.length).toBeLessThan(12);
  expect(days[0]?.words).toBe('At the inspection…');
  for (const [at, { x }] of days.slice(1).entries()) expect((days[at]?.x ?? 0) - x).toBeGreaterThan(80);
});

test('a scale holds every figure and the target, begins at 0 or is told from where, and has few lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e12, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 12 }),
      fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined }),
      (values, target) => {
        const { low, high, step } = trendScale({
          lines: [{ name: '', values }],
          ...(target === undefined ? {} : { target }),
        });
        const all = [...values, ...(target === undefined ? [] : [target])];
        expect(low).toBeLessThanOrEqual(Math.min(...all) + step * 1e-4);
        expect(high).toBeGreaterThanOrEqual(Math.max(...all) - step * 1e-4);
        expect(low <= 0 || Math.min(...all) > Math.max(...all) / 2).toBe(true);
        const lines = Math.round((high - low) / step) + 1;
        expect(lines).toBeGreaterThanOrEqual(2);
        expect(lines).toBeLessThanOrEqual(9);
      },
    ),
  );
});

test.each([
  [[0, 0, 0], 0, 1],
  [[1, 2, 3], 0, 3],
  [[94, 96, 99], 92, 100],
  [[50, 100], 0, 100],
  [[-5, 5], -6, 6],
  [[0, 5e-324], 0, 1],
  [[1e9, 1e9 + 1e-6], 0, 1.2e9],
  [[1_000_001, 1_000_004], 1_000_000, 1_000_004],
])('the scale of %j is from %d to %d', (values, low, high) => {
  expect(trendScale({ lines: [{ name: '', values }] })).toMatchObject({ low, high });
});
