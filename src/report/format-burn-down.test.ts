import { expect, test } from 'vitest';
import { formatBurnDown } from './format-burn-down.ts';

const version = (name: string, high: number, medium: number, low: number) => ({
  name,
  date: '2026-01-01',
  high,
  medium,
  low,
  accepted: 1,
});
const versions = [version('V10', 30, 20, 10), { ...version('A & <B>', 1, 0, 3), date: '2026-02-01' }];

/** The bars’ boxes in their order, the words among them, the lines with their numbers, and what the legend says of colours. */
function readChart(svg: string) {
  const boxes = [
    ...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="(#\w+)" s/g),
  ];
  const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)"[^>]*>([^<]*)<\/text>/g)].map(
    ([, x, y, anchor, words = '']) => ({ x: Number(x), y: Number(y), anchor, words }),
  );
  return {
    boxes: boxes.map(([, x, y, width, height, fill = '']) => ({
      middle: Number(x) + Number(width) / 2,
      top: Number(y),
      bottom: Number(y) + Number(height),
      fill,
    })),
    words: texts.filter(({ anchor }) => anchor === 'middle'),
    scale: texts.filter(({ anchor }) => anchor === 'end'),
    lines: [...svg.matchAll(/<line .*? y1="([\d.]+)"/g)].map(([, y]) => Number(y)),
    legend: [...svg.matchAll(/fill="(#\w+)"\/><text [^>]*>([^<]*)</g)].map(([, fill = '', words = '']) => [
      fill,
      words,
    ]),
  };
}

test('a chart tells in words what it shows, and holds no style that a strict policy forbids', () => {
  const svg = formatBurnDown(versions);
  expect(svg).toContain(
    '<desc id="burn-down-text">V10, 1 January 2026: 60; A &amp; &lt;B&gt;, 1 February 2026: 4</desc>',
  );
  expect(svg).not.toMatch(/style|NaN|undefined|Infinity/);
});

test('a version’s name is text in a chart, whatever it says', () => {
  const svg = formatBurnDown(versions);
  expect(svg.match(/A &amp; &lt;B&gt;/g)).toHaveLength(2);
  expect(svg).not.toContain('<B>');
});

test('the lines of a chart stand at round numbers, from none to the most', () => {
  const { lines, scale } = readChart(formatBurnDown(versions));
  expect(scale.map(({ words }) => words)).toEqual(['0', '10', '20', '30', '40', '50', '60']);
  expect(scale.map(({ y }) => y - 5)).toEqual(lines);
  const [ground = 0, first = 0] = lines;
  for (const [at, line] of lines.entries()) expect(line).toBeCloseTo(ground - at * (ground - first), 0);
  expect(first).toBeLessThan(ground);
});

test('a chart’s bars have their severities one above the other, each as tall as the lines say', () => {
  const { boxes, lines, legend } = readChart(formatBurnDown(versions));
  const [ground = 0, first = 0] = lines;
  const names = new Map(legend.map(([fill, words]) => [fill, words]));
  const gapsAt = (y: number) => Math.round((10 * (ground - y)) / (ground - first));
  expect(boxes.map(({ fill, bottom, top }) => [names.get(fill), gapsAt(bottom), gapsAt(top)])).toEqual([
    ['High', 0, 30],
    ['Medium', 30, 50],
    ['Low', 50, 60],
    ['High', 0, 1],
    ['Low', 1, 4],
  ]);
  // Each bar in the middle of its share of the chart, which begins beside the numbers at 40.
  expect(boxes.map(({ middle }) => middle)).toEqual([210, 210, 210, 550, 550]);
  expect(legend.map(([, words]) => words)).toEqual(['High', 'Medium', 'Low']);
});

test('each box of a chart has its figure where there is room, and each bar its sum, name and day', () => {
  const { boxes, words, lines } = readChart(formatBurnDown(versions));
  const [ground = 0] = lines;
  const middles = [boxes[0], boxes[3]].map((box) => box?.middle);
  const inBoxes = boxes.map(({ middle, top, bottom }) =>
    words.filter(({ x, y }) => x === middle && y > top && y < bottom).map((one) => one.words),
  );
  // A box too low for its figure has none: it would run into the next.
  expect(inBoxes).toEqual([['30'], ['20'], ['10'], [], []]);
  const sums = words.filter(({ x, y }) => boxes.some(({ middle, top }) => x === middle && y === top - 6));
  expect(sums.map((one) => one.words)).toEqual(['60', '4']);
  const below = words.filter(({ y }) => y > ground);
  expect(middles.map((middle) => below.filter(({ x }) => x === middle).map((one) => one.words))).toEqual([
    ['V10', '1 January 2026'],
    ['A &amp; &lt;B&gt;', '1 February 2026'],
  ]);
});

test('a chart of many versions names them without their days, which would run into one another', () => {
  const { words } = readChart(formatBurnDown(Array.from({ length: 6 }, (_, at) => version(`V${at}`, 30, 20, 10))));
  const all = words.map((one) => one.words);
  expect([all.includes('V5'), all.includes('1 January 2026')]).toEqual([true, false]);
});

test.each([
  ['none', []],
  ['one without a gap', [version('V1', 0, 0, 0)]],
  ['many with many', Array.from({ length: 20 }, () => version('V1', 1000, 2, 3))],
])('a chart of versions is one, of %s too', (_, some) => {
  const svg = formatBurnDown(some);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  const { lines } = readChart(svg);
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expect(lines.length).toBeLessThanOrEqual(8);
});
