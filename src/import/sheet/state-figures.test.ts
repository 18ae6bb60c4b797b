import { expect, test } from 'vitest';
import { findFigureTables } from './find-figure-tables.ts';
import { csv } from './sheet-for-tests.ts';
import { stateFigures } from './state-figures.ts';

const head = 'KPI,Quarter,Period,Year,Value,End date';

test.each([
  ['', '2015-16', '', '', '2015-16'],
  ['Q1', '2015-16', '', '', 'Q1 2015-16'],
  ['1', '', '2015/16', '', 'Q1 2015/16'],
  ['Q1', 'Q1 2015-16', '2015-16', '', 'Q1 2015-16'],
  ['', 'June', '2017', '', 'June 2017'],
  ['Q1', 'June 2017', '2017-18', '', 'June 2017'],
  ['', '2015-16', '2015-16', '', '2015-16'],
  ['', 'Term 1', '2015-16', '', 'Term 1 2015-16'],
  ['', 'Last set of audits', '', '', 'Last set of audits'],
  ['', '', '', '31/03/2016', '31 March 2016'],
])('quarter “%s”, period “%s”, year “%s” and day “%s” are %s', async (quarter, period, year, ends, text) => {
  const document = await csv(`${head}\nVisits,${quarter},${period},${year},3,${ends}\n`);
  const rows = findFigureTables(document).flatMap((table) => stateFigures(table, false));
  expect(rows.flatMap(({ figures }) => figures.map((figure) => [figure.at, figure.cell, figure.period.text]))).toEqual([
    ['E2', '3', text],
  ]);
});
