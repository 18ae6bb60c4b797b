import { expect, test } from 'vitest';
import { look, pageRow, type MadePlace } from './page-rows-for-tests.ts';
import type { PlanColumns } from './plan-columns.ts';
import { tellRow } from './tell-row.ts';

const columns: PlanColumns = new Map([
  ['recommendation', [0]],
  ['actions', [1]],
  ['owner', [2]],
  ['due', [3]],
  ['state', [4]],
]);
const full = (is: string) => ({ is, full: true as const });
type Row = readonly MadePlace[];
const tell = (above: Row, below: Row, opens = false) =>
  tellRow({ above: pageRow(1, ...above), below: pageRow(2, ...below), columns, look, opens, topped: true });

test.each<readonly [string, Row, Row, string]>([
  ['another recommendation', ['1. Help', full('Train'), '', '', ''], ['2. Find', 'audit', '', '', ''], 'new'],
  ['two days', ['', full('Train'), '', '30/09/2019', ''], ['', 'audit', '', '1 May 2020', ''], 'new'],
  ['two months', ['', full('Train'), '', 'May 2019', ''], ['', 'audit', '', 'By June 2020', ''], 'new'],
  ['a time over two lines', ['', full('Train'), '', 'May 2019 to', ''], ['', 'audit', '', 'June 2020', ''], 'unclear'],
  ['a time over two lines', ['', full('Train'), '', 'May 2019', ''], ['', 'audit', '', 'to June 2020', ''], 'unclear'],
  ['days from and to', ['', full('Train'), '', '30/09/2019', ''], ['', 'audit', '', '– 1/10/2020', ''], 'unclear'],
  ['a day and none', ['', full('Train'), '', '30/09/2019', ''], ['', 'audit', '', '', ''], 'cut'],
  ['two states', ['', full('Train'), '', '', 'Done'], ['', 'audit', '', '', 'Not started'], 'new'],
  ['half a state', ['', full('Train'), '', '', 'Not'], ['', 'audit', '', '', 'started'], 'unclear'],
  ['a lead printed again', ['', full('Train'), 'DCS', '', ''], ['', 'audit', 'DCS', '', ''], 'new'],
  ['two leads', ['', full('Train'), 'DCS', '', ''], ['', 'audit', 'HoS', '', ''], 'unclear'],
  ['two leads below a line with room', ['', 'Train', 'DCS', '', ''], ['', 'Audit', 'HoS', '', ''], 'new'],
  ['a list that has room', ['', '• Train', 'DCS', '', ''], ['', '• Audit', 'HoS', '', ''], 'unclear'],
  ['a list overleaf that has room', ['', 'Train:', 'DCS', '', ''], ['', '• Audit', 'HoS', '', ''], 'unclear'],
  ['no lead above', ['', 'Train', '', '', ''], ['', 'Audit', 'HoS', '', ''], 'unclear'],
  ['two numbers', ['', full('Train'), '', '', '', '1.1'], ['', 'audit', '', '', '', '1.2'], 'new'],
  ['numbers of things', ['', full('Train'), '', '', '', '12 times a'], ['', 'audit', '', '', '', '2 years'], 'cut'],
  ['numbers of a fact', ['', full('Train'), '', '12', ''], ['', 'audit', '', '20', ''], 'unclear'],
  ['the middle of a sentence', ['', full('Train all'), 'DCS', '', ''], ['', 'managers', '', '', ''], 'cut'],
  ['a sentence that has ended', ['', full('Train.'), 'DCS', '', ''], ['', 'managers', '', '', ''], 'unclear'],
  ['a small letter below nothing', ['', '', 'DCS', '', ''], ['', 'managers', '', '', ''], 'unclear'],
  ['a sentence that begins', ['', full('Train'), 'DCS', '', ''], ['', 'Managers', '', '', ''], 'unclear'],
  ['no action overleaf', ['', full('Train'), 'DCS', '', ''], ['', '', '', '', '', 'a note'], 'cut'],
  [
    'only a recommendation overleaf',
    [full('Improve'), full('Train'), 'DCS', '', ''],
    ['and help', '', '', '', ''],
    'unclear',
  ],
  ['only a fact overleaf', ['', full('Train'), 'DCS', '', ''], ['', '', 'HoS', '', ''], 'unclear'],
])('%s', (_, above, below, told) => {
  expect(tell(above, below)).toBe(told);
});

const open = (is: string) => ({ is, full: true as const, open: true });
test.each<readonly [string, Row, Row, string]>([
  ['every cell', [open('Help'), open('Train'), open('DCS')], ['', 'managers', ''], 'cut'],
  ['every cell, though two leads are printed', [open(''), open('Train'), open('DCS')], ['', 'audit', 'DCS'], 'unclear'],
  [
    'every cell, though another recommendation',
    [open('1. A'), open('Train'), open('')],
    ['2. B', 'all', ''],
    'unclear',
  ],
  ['some cells', [open('Help'), open('Train'), 'DCS'], ['', 'managers', ''], 'unclear'],
  ['no cell', ['Help', full('Train'), 'DCS'], ['', 'managers', ''], 'new'],
  ['every cell but merged ones', [{ is: '', tall: 2 }, open('Train'), open('')], ['', 'managers', ''], 'cut'],
])('in a table that leaves cut borders open, of %s', (_, above, below, told) => {
  expect(tell(above, below, true)).toBe(told);
});
