import { expect, test } from 'vitest';
import { fillFigures, fitsFigures } from './fill-figures.ts';

test.each([
  ['####', '2015', true],
  ['####', '215', false],
  ['####', '20155', false],
  ['##', 'xx', false],
  ['2.12.####', '2.12.2015', true],
  ['2.12.####', '2x12.2015', false],
  ['12', '12', true],
])('%s stands for %s: %s', (pattern, word, fits) => expect(fitsFigures(pattern, word)).toBe(fits));

test('a year is one of some, and a day any', () => {
  expect(fillFigures('212####', ['2015', '2017'])).toEqual(['2122015', '2122017']);
  expect(fillFigures('####1202', ['2015'])).toEqual(['20151202']);
  const [one, two] = ['#dec15', '##dec15'].map((pattern) => fillFigures(pattern, []));
  expect([one?.length, one?.[0], one?.at(-1)]).toEqual([9, '1dec15', '9dec15']);
  expect([two?.length, two?.[0], two?.at(-1)]).toEqual([31, '01dec15', '31dec15']);
  expect(fillFigures('dec2015', ['2013'])).toEqual(['dec2015']);
});
