import { expect, test } from 'vitest';
import { findAbsentNumber } from './find-absent-number.ts';
import type { Numbered } from './find-references.ts';
import { parseQuery } from './parse-query.ts';

const entry = (kind: Numbered['kind'], number: string): Numbered => ({ kind, number, label: '', title: '', path: '' });
const numbers = [...['1', '2', '18'].map((number) => entry('section', number)), entry('recommendation', '7')];
const absent = (query: string, known = numbers) => findAbsentNumber(parseQuery(query).terms, known);

test('a section that is not there, with the numbers that are', () => {
  expect(absent('section 99')).toEqual({ called: 'section', number: '99', first: 1, last: 18 });
  expect(absent('Annex M Section 3')).toMatchObject({ called: 'section', number: '3' });
  expect(absent('recommendation 8')).toEqual({ called: 'recommendation', number: '8', first: 7, last: 7 });
});

test.each(['section 18', 'section', '99', 'action 99', 'section 2015', 'section "99"', 'section 1.99', 'sectional 99'])(
  '%s names none',
  (query) => expect(absent(query)).toBeUndefined(),
);

test('nor does a number where nothing of the kind is numbered', () => {
  expect(absent('section 99', [entry('section', '3a'), entry('item', '2')])).toBeUndefined();
});
