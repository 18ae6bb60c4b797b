import { expect, test } from 'vitest';
import { readFigure } from './read-figure.ts';

test.each([
  ['12.5', { value: 12.5 }],
  ['12.5%', { value: 12.5, unit: 'per cent' }],
  ['1,234', { value: 1234 }],
  ['£1,234', { value: 1234, unit: 'pounds' }],
  ['-3', { value: -3 }],
  ['–3', { value: -3 }],
  ['−3', { value: -3 }],
  ['12 percent', { value: 12, unit: 'per cent' }],
  ['0', { value: 0 }],
  ['c. 120', { value: 120, qualifier: 'c.' }],
  ['just over 20%', { value: 20, unit: 'per cent', qualifier: 'just over' }],
  ['123456789012345', { value: 123456789012345 }],
  ['0.001234567890123', { value: 0.001234567890123 }],
  ['Good', { word: 'Good' }],
  ['a'.repeat(60), { word: 'a'.repeat(60) }],
  ['requires improvement', { word: 'requires improvement' }],
])('the cell “%s” is read', (cell, read) => {
  expect(readFigure(cell)).toEqual(read);
});

test.each(['*', 'x', '<5', '>95%', 'fewer than 5', 'suppressed', '[c]'])('“%s” is suppressed', (cell) => {
  expect(readFigure(cell)).toEqual({ left: 'it is suppressed' });
});

test.each(['TBC', 'tbc', 't.b.c.', 'n/a', 'N/A', 'na', '-', '–', '?', '..', '#DIV/0!', '#N/A', 'Awaiting data', 'nil'])(
  '“%s” is no figure',
  (cell) => {
    expect(Object.keys(readFigure(cell))).toEqual(['left']);
  },
);

test.each([
  '12,5',
  '1,23',
  '12.5*',
  '85% (34/40)',
  '3 of 4',
  '12 34',
  '2015-06-01',
  '5e3',
  '1234567890123456',
  'a'.repeat(61),
  '(12)',
])('“%s” is taken for no number and no word', (cell) => {
  expect(Object.keys(readFigure(cell))).toEqual(['left']);
});

test.each([
  ...['c', 'ca.', 'circa', 'approx', 'approximately', 'about', 'around', 'roughly', 'nearly', 'almost', 'just under'],
  ...[
    'slightly over',
    'over',
    'under',
    'at least',
    'at most',
    'up to',
    'more than',
    'less than',
    'fewer than',
    'only',
    '~',
  ],
])('“%s” limits the number behind it', (qualifier) => {
  expect(readFigure(`${qualifier} 20`)).toEqual({ value: 20, qualifier });
});

test('fewer than ten is suppressed, also in words', () => {
  for (const few of ['fewer than 5', 'less than 10', 'fewer than five', 'less than six', 'fewer than ten'])
    expect(readFigure(few)).toEqual({ left: 'it is suppressed' });
});
