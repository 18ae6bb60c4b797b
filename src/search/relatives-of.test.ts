import { expect, test } from 'vitest';
import { stemTerm } from './offline-data.ts';
import { formsOf, relativesOf } from './relatives-of.ts';

const terms = ['adopt', 'adopter', 'adoption', 'place', 'placement', 'placing'];

test('a word is looked up by its stem and itself', () => {
  expect([...formsOf('placement')]).toEqual([
    [stemTerm('placement'), 1],
    ['placement', 1],
  ]);
});

test('what a word begins counts less than the word, the longer the less, and more while it is typed', () => {
  const [typed, whole] = [true, false].map((typing) => relativesOf('plac', terms, typing));
  const begun = stemTerm('placement');
  expect(typed?.get(begun)).toBeCloseTo(0.6 * (4 / 9), 5);
  expect(whole?.get(begun)).toBeCloseTo(0.3 * (4 / 9), 5);
  expect([...(whole?.keys() ?? [])].some((term) => term.includes('adopt'))).toBe(false);
});

test('of words with one stem the shortest says how much it counts', () => {
  const found = relativesOf('plac', ['placement', 'placements'], true);
  expect(found.get(stemTerm('placement'))).toBeCloseTo(0.6 * (4 / 9), 5);
});

test('a number begins nothing, and neither does a letter alone', () => {
  expect(relativesOf('47', ['47', '470'], true)).toEqual(formsOf('47'));
  expect(relativesOf('a', terms, true)).toEqual(formsOf('a'));
});

test('of what a word begins no more than sixty are looked up', () => {
  const many = Array.from(
    { length: 100 },
    (_, at) => `in${'abcdefghij'[Math.floor(at / 10)] ?? ''}${'qrstuvwxyz'[at % 10] ?? ''}`,
  );
  expect(relativesOf('in', many.sort(), true).size).toBe(62);
});
