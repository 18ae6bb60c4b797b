import { expect, test } from 'vitest';
import type { Line, Page, Rule } from './page.ts';
import { splitPage } from './split-page.ts';

const layout = { size: 12, leading: 1.2, left: 71, right: 524 };

const line = (y: number, ...pieces: readonly (readonly [string, number, number])[]): Line => {
  const cells = pieces.map(([text, x, width]) => ({ text, x, width, bold: false }));
  const [first, last] = [cells[0], cells.at(-1)];
  const x = first?.x ?? 0;
  return {
    text: cells.map(({ text }) => text).join(' '),
    x,
    y,
    width: (last?.x ?? 0) + (last?.width ?? 0) - x,
    size: 12,
    bold: false,
    cells,
  };
};

/** The rules of a table with two columns and a row to each of the heights. */
const rules = (tops: readonly number[]): Rule[] => [
  ...[...tops, (tops.at(-1) ?? 0) + 27].map((y) => ({ x: 71, y, width: 464, height: 0.5 })),
  ...tops.flatMap((y) => [71, 388, 535].map((x) => ({ x, y, width: 0.5, height: 27 }))),
];

const rowsOf = (lines: readonly Line[]) => {
  const page: Page = { number: 1, height: 842, lines, rules: rules([332, 359, 386]), links: [] };
  return splitPage(page, layout).map((part) =>
    part.kind === 'line'
      ? part.line.text
      : part.rows.map((row) => row.map((cell) => cell.lines.map(({ text }) => text).join(' '))),
  );
};

test('what hangs out of a ruled table on either side is of its row', () => {
  expect(
    rowsOf([
      line(350, ['1. Help and protection', 60, 200], ['Good', 395, 30]),
      line(377, ['2.1 Adoption', 125, 100], ['Outstanding', 395, 60]),
      line(404, ['3. Leadership', 60, 100], ['Good', 395, 30], ['(page 9)', 538, 40]),
    ]),
  ).toEqual([
    [
      ['1. Help and protection', 'Good'],
      ['2.1 Adoption', 'Outstanding'],
      ['3. Leadership', 'Good (page 9)'],
    ],
  ]);
});

test('what stands beside a ruled table is none of it', () => {
  expect(
    rowsOf([
      line(350, ['Help and protection', 77, 200], ['Good', 395, 30]),
      line(360, ['Margin', 20, 40]),
      line(377, ['Adoption', 77, 100], ['Outstanding', 395, 60]),
    ]),
  ).toContain('Margin');
});
