import { describe, expect, test } from 'vitest';
import { findSlips } from './find-slips.ts';
import { parseTree } from './parse-tree.ts';

const slips = (text: string) =>
  findSlips(parseTree(text), text).map(({ line, column, message }) => `${line}:${column} ${message}`);
const head = '| a | b |\n| - | - |\n';
const strokes =
  'This looks like a table but would be published as text with “|” in it. A table needs a heading, a line like “| --- | --- |” below it, and no empty line between its rows.';
const sheet =
  'These look like the cells of a sheet, and would be published as one run of words. Write “|” between them, as in “| 2014 | 12 |”, with a line like “| --- | --- |” below the heading.';

const indented =
  'These look like the cells of a sheet, with none in front of the first tab, and would be shown as computer code. Write “|” between them, as in “| | 2014 | 12 |”, with a line like “| --- | --- | --- |” below the heading.';

test.each([
  ['\tPosts\tFilled\nTeam A\t3\t2', [`1:1 ${indented}`, `2:1 ${sheet}`]],
  ['Text.\n\n\t2014\t2015\n\t12\t14', [`3:1 ${indented}`]],
  ['```\n\ta\tb\n```', []],
])('rows that begin with a tab are a sheet’s, not code: %j', (text, told) => {
  expect(slips(text)).toEqual(told);
});

describe('a table', () => {
  test.each([
    [
      'a row with more cells',
      `é\n\n${head}| 1 | 2 | 3 |`,
      '5:1 This row has 3 cells, its table has 2. What is beyond the last column would not be published. Correct the row or the heading; write \\| for a “|” inside a text.',
    ],
    [
      'a row with fewer cells',
      `${head}| 1 |\n| 1 | 2 |`,
      '3:1 This row has 1 cell, its table has 2. Write an empty cell as “| |”; if this line is not part of the table, put an empty line above it.',
    ],
    [
      'a line of text right below',
      `${head}| 1 | 2 |\nSource: the report.`,
      '4:1 This row has 1 cell, its table has 2. Write an empty cell as “| |”; if this line is not part of the table, put an empty line above it.',
    ],
    [
      'many rows with more cells',
      `${head}${'| 1 | 2 | 3 |\n'.repeat(9)}`,
      '3:1 This row has 3 cells, its table has 2, and 8 more rows differ too. What is beyond the last column would not be published. Correct the row or the heading; write \\| for a “|” inside a text.',
    ],
    [
      'a line of hyphens with fewer columns',
      'Text\n| a | b |\n| - |\n| 1 | 2 |',
      '1:1 The table’s line of hyphens has 1 cell, the heading above it 2, so it would be published as text with “|” in it. Give both as many.',
    ],
    [
      'a line of hyphens with more columns',
      'a | b\n--- | - | -\n1 | 2',
      '1:1 The table’s line of hyphens has 3 cells, the heading above it 2, so it would be published as text with “|” in it. Give both as many.',
    ],
    ['rows whose words have hyphens', '| Need | 2014 |\n| Self-harm | 3 | 4 |', `1:1 ${strokes}`],
    ['no line of hyphens', '1. | a | b |\n   | 1 | 2 |', `1:4 ${strokes}`],
    ['hyphens without columns', '| a | b |\n---', `1:1 ${strokes}`],
    ['a row after an empty line', `${head}| 1 | 2 |\n\n| 3 | 4 |`, `5:1 ${strokes}`],
    ['cells pasted from a sheet', 'Year\tNumber\n2014\t12', `1:1 ${sheet}`],
    ['cells below a line of words', 'Table 1:\nYear\tNumber\n2014\t12\nTotal\t', `1:1 ${sheet}`],
    ['one row of a sheet', '2014\tIn care\t12', `1:1 ${sheet}`],
    ['cells set apart by spaces', 'Year    In care   Rate\n2014    12        3.5', `1:1 ${sheet}`],
    ['a row without its last stroke', '> | a | b\n> | 1 | 2', `1:3 ${strokes}`],
  ])('with %s is told', (_, text, expected) => {
    expect(slips(text)).toEqual([expected]);
  });

  test.each([
    ['that fits', `${head}| 1 | |\n| a \\| b | \`x \\| y\` |\n1 | 2`],
    ['of one column', '| a |\n| - |\n| 1 |'],
    ['in a list', '- Text:\n\n  | a | b |\n  | :-: | - |\n  | 1 | 2 |\n\nMore'],
    ['in a code block', '```\n| a | b |\n```'],
  ])('%s is not', (_, text) => {
    expect(slips(text)).toEqual([]);
  });

  test.each([
    'yes | no',
    'Team A | Team B\nTeam C | Team D',
    '|x| is a size',
    '\\| a | b |',
    '---',
    '- a - b',
    'Signed:\tthe chair\tDate:',
    '2.1\tThe Board agreed.\nIt met again.',
    'Two   gaps   here,\nand none below.',
  ])('is not seen in the text %j', (text) => {
    expect(slips(text)).toEqual([]);
  });

  test.each([
    '| '.repeat(50_000),
    '| a '.repeat(50_000),
    `|${' '.repeat(100_000)}x`,
    `a\n${'|-'.repeat(50_000)}`,
    '|\n'.repeat(50_000),
    'a\t'.repeat(50_000),
    `a${' '.repeat(50_000)}b`,
    'a   b '.repeat(20_000),
    'a b '.repeat(50_000),
  ])('is looked for in a moment, whatever is written', (text) => {
    const start = performance.now();
    slips(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
