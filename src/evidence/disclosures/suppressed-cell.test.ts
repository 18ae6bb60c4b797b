import { expect, test } from 'vitest';
import { disclosuresOfFiles, testKind } from '../../tests/test-disclosures.ts';

const row = (marks: string, head = 'Girls | Boys | Total') =>
  `| Age | ${head} |\n|---|---|---|---|\n| 5 to 9 | ${marks} |\n`;
const column = (marks: readonly string[]) =>
  `| Age | Number |\n|---|---|\n${marks.map((mark, place) => `| ${place === marks.length - 1 ? 'Total' : `Band ${place + 1}`} | ${mark} |\n`).join('')}`;

testKind(
  'suppressed-cell',
  [
    [row('c | 12 | 15'), '5 to 9, Girls: c'],
    [row('x | 12 | 15'), '5 to 9, Girls: x'],
    [row('* | 12 | 15'), '5 to 9, Girls: *'],
    [row('<5 | 12 | 15'), '5 to 9, Girls: <5'],
    [row('12 | fewer than 5 | 15'), '5 to 9, Boys: fewer than 5'],
    [row('12 | suppressed | 15'), '5 to 9, Boys: suppressed'],
    [row('– | 12 | 15'), '5 to 9, Girls: –'],
    [row('- | 12 | 13'), '5 to 9, Girls: -'],
    [row('1-5 | 12 | 15'), '5 to 9, Girls: 1-5'],
    [row('c | 1,200 | 1,203'), '5 to 9, Girls: c'],
    [row('\\* | 12 | 15'), '5 to 9, Girls: *'],
    [row('15 | c | 12', 'All | Girls | Boys'), '5 to 9, Girls: c'],
    [row('**c** | 12 | 15'), '5 to 9, Girls: c'],
    [column(['c', '12', '20', '35']), 'Band 1, Number: c'],
    [column(['12', '<5', '20', '35']), 'Band 2, Number: <5'],
    [column(['12', '–', '16']), 'Band 2, Number: –'],
    [row(' | 12 | 15'), '5 to 9, Girls: empty'],
    [row('c |  | 15 | 20', 'Girls | Boys | Others | Total'), '5 to 9, Girls: c'],
    [row('# | 12 | 15'), '5 to 9, Girls: #'],
    [row('.. | 12 | 15'), '5 to 9, Girls: ..'],
    [row('[c] | 12 | 15', 'Girls | Boys | Both'), '5 to 9, Girls: c'],
    [row('<5 | 12 | 15', 'Girls | Boys | Stockton total'), '5 to 9, Girls: <5'],
    [row('c | 15 | 15'), '5 to 9, Girls: c'],
    [row('– | 10 | 15'), '5 to 9, Girls: –'],
    ['| Age | Girls | Total |\n|---|---|---|\n| 5 | c | 9 |\n| 6 | 3 | 5 |\n| Total | 9 | 14 |', '5, Girls: c'],
    [row('c | 1,234,567 | 1,234,570'), '5 to 9, Girls: c'],
    ['Age | Number\n---|---\n5 | c\n6 | 9\nAll ages | 12', '5, Number: c'],
  ],
  [
    row('c | x | 15'),
    row('c | 12 | c'),
    row('– | 15 | 15'),
    row('– | 2 | 15'),
    row('c | 12 | 15', 'Girls | Boys | Others'),
    row('3 | 12 | 15'),
    row('c | 12% | 15'),
    row('c | 12.5 | 15'),
    row('n/a | 12 | 15'),
    row(' | 2 | 15'),
    row(' |  | 15'),
    row('n/a |  | 15'),
    row('c | 20 | 15'),
    row('c | 12 | 15 | 30', 'Girls | Boys | Total | Grand total'),
    row('c | 15', 'Girls | Total'),
    row('c | 3 | x', 'Girls | Boys | Total'),
    column(['c', '<5', '20', '35']),
    column(['c', '12', '20', '–']),
    column(['12', '–', '20', '32']),
    column(['10', '12', '20', 'c']),
    '| Age | Number |\n|---|---|\n| 5 | c |\n| 6 | 9 |',
    'The total is 15, of which c are girls.',
  ],
);

test('the only figure kept back of the categories of a measure, in one period and area, is one', () => {
  const figures = ['Girls, value: c', 'Boys, value: 12', 'All, value: 15'];
  const made = (more: string) =>
    figures.map((one) => `  - { period: 2014-15, source: strategy, ${more}category: ${one} }\n`);
  const find = (entries: readonly string[]) =>
    disclosuresOfFiles({
      'measures/made.md': `---\ntitle: Visits\nauthority: Northtown\nunit: visits\nseries:\n${entries.join('')}---\n`,
    }).flatMap(({ file, line, found }) => (file === 'content/measures/made.md' ? [[line, found]] : []));
  expect(find(made(''))).toEqual([[6, '2014-15, Girls: c']]);
  expect(find([...made('').slice(1), ...made('area: England, ')])).toEqual([[8, '2014-15, England, Girls: c']]);
});
