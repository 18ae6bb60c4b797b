import { expect, test } from 'vitest';
import { parseTables } from './parse-tables.ts';

const rowsOf = (raw: string) =>
  parseTables(raw).map(({ head, rows }) => [head, ...rows].map((row) => row.map(({ text }) => text)));

test.each([
  [
    'with strokes at its ends',
    '| A | B |\n|---|---|  \n| 1 | 2 |\n| 3 | 4 |\n',
    [
      ['A', 'B'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['without', 'A | B\n:-- | --:\n1 |\n | 2 | 3\n', [['A', 'B'], ['1'], ['2', '3']]],
  [
    'set in',
    '   |A|B|\n   |-|:-:|\n   |1|2|\n',
    [
      ['A', 'B'],
      ['1', '2'],
    ],
  ],
  [
    'with signs',
    '| **A** | [`B`](x.md) |\n|---|---|\n| 1\\|2 | a * b |\n',
    [
      ['A', 'B'],
      ['1|2', 'a b'],
    ],
  ],
  [
    'with marks',
    '| # | \\# | #1 |\n|---|---|---|\n| * | ** | *** |\n',
    [
      ['#', '#', '1'],
      ['*', '**', ''],
    ],
  ],
  [
    'in a quotation',
    '> | A | B |\n> |---|---|\n> | 1 | 2 |\n',
    [
      ['A', 'B'],
      ['1', '2'],
    ],
  ],
  [
    'in a list',
    '10. Text\n\n    | A | B |\n    |---|---|\n    | 1 | 2 |\n',
    [
      ['A', 'B'],
      ['1', '2'],
    ],
  ],
  [
    'that begins an item of a list',
    '- | A | B |\n  |---|---|\n  | 1 | 2 |\n',
    [
      ['A', 'B'],
      ['1', '2'],
    ],
  ],
  [
    'that begins a numbered item',
    '1. | A | B |\n   |---|---|\n   | 1 | 2 |\n',
    [
      ['A', 'B'],
      ['1', '2'],
    ],
  ],
])('a table %s', (_, raw, expected) => {
  expect(rowsOf(raw)).toEqual([expected]);
});

test('a line that only begins like the line below the titles is read in a moment', () => {
  expect(rowsOf(`a | b\n| -${' '.repeat(200_000)}x\n`)).toEqual([]);
});

test('strokes alone are no table', () => {
  expect(rowsOf('a | b\nc | d\n\na\n|---|\n\na | b\n---\n')).toEqual([]);
});

test('a table knows the heading and the paragraph before it, and where its cells stand', () => {
  const raw =
    '# One\n\n### *Two*\n\nText.\n\n| A | B |\n| --- | --- |\n|  1  || \n\n| C |  D |\n| --- | --- |\n\n## Three\n| E | |\n|---|---|\n';
  const tables = parseTables(raw);
  expect(tables.map(({ caption }) => caption)).toEqual(['Two. Text.', 'Two. ', 'Three. ']);
  const cells = tables.flatMap(({ head, rows }) => [head, ...rows].flat());
  expect(cells.map(({ start, end }) => raw.slice(start, end))).toEqual(['A', 'B', '1', '', 'C', 'D', 'E', '']);
});
