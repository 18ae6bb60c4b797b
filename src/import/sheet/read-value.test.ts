import { expect, test } from 'vitest';
import type { Entry } from './read-entry.ts';
import { readPeriod } from './read-period.ts';
import { readValue } from './read-value.ts';

const entry = (period: string, value: number | string) => ({ period, value }) as Entry;
type Case = {
  readonly unit?: string;
  readonly told?: string;
  readonly period?: string;
  readonly series?: readonly Entry[];
};
const read = (cell: string, { unit = 'per cent of children', told, period = '2015-16', series = [] }: Case = {}) =>
  readValue(
    { at: 'A1', cell, period: readPeriod(period) ?? { text: period, key: period } },
    told,
    { authority: 'Medway', unit, series: [...series] },
    series,
  );
const out = (reason: string) => ({ out: expect.stringContaining(reason) as string });

test.each<[string, Case, unknown]>([
  ['0.4', {}, out('a share of one or of a hundred')],
  ['-0.4', {}, out('a share of one or of a hundred')],
  ['0', {}, { value: 0 }],
  ['1', {}, { value: 1 }],
  ['-1', {}, { value: -1 }],
  ['0.4%', {}, { value: 0.4 }],
  ['0.4', { told: '%' }, { value: 0.4 }],
  ['0.4', { unit: 'visits a child' }, { value: 0.4 }],
])('the share %s of a measure with %j is %j', (cell, of, value) => {
  expect(read(cell, of)).toEqual(value);
});

test.each<[string, Case, unknown]>([
  ['5', { told: '£' }, out('it is in “£”')],
  ['5', { told: 'children' }, out('it is in “children”')],
  ['5', { told: 'number' }, out('it is in “number”')],
  ['5', { told: 'number', unit: 'children' }, { value: 5 }],
  ['5', { told: 'number', unit: 'pounds' }, out('it is in “number”')],
  ['5', { told: 'pct', unit: 'percentage of visits' }, { value: 5 }],
  ['£5', {}, out('the measure is in')],
  ['£5', { unit: 'pounds a week' }, { value: 5 }],
  ['c.  5', { unit: 'children' }, { value: 5, qualifier: 'c.' }],
])('the unit of %s beside %j', (cell, of, value) => {
  expect(read(cell, of)).toEqual(value);
});

test.each<[string, Case, unknown]>([
  ['Good', {}, { value: 'Good' }],
  ['Good', { series: [entry('2014-15', 5)] }, out('it is a word, and the measure’s figures are numbers')],
  ['Splendid', {}, out('it is no grade that is known')],
  ['Splendid', { series: [entry('2014-15', 'splendid')] }, { value: 'splendid' }],
  ['Splendid', { series: [entry('2014-15', 'Good')] }, out('it is no grade that is known')],
  ['12 of 14 homes', { series: [entry('2014-15', '12 of 14 homes')] }, { value: '12 of 14 homes' }],
])('the word “%s” beside %j', (cell, of, value) => {
  expect(read(cell, of)).toEqual(value);
});

test('a figure of a period without a year is left out, and so is one whose month may have been a pair of years', () => {
  expect(read('5', { period: 'Spring' })).toEqual(out('names no year'));
  expect(read('5', { period: 'Spring 2015' })).toEqual({ value: 5 });
  const series = [entry('2011/12', 4)];
  expect(read('5', { period: '2011-12', series })).toEqual({ value: 5 });
  expect(read('5', { period: 'Dec 2011', series })).toEqual(out('may be what Excel made of a pair of years'));
  expect(read('5', { period: 'Nov 2011', series })).toEqual({ value: 5 });
  expect(read('5', { period: 'Dec 2011', series: [entry('2012/13', 4)] })).toEqual({ value: 5 });
});
