import { expect, test } from 'vitest';
import { prefersOwn } from './prefers-own.ts';

const authorities = ['Stockton-on-Tees', 'Bath and North East Somerset', 'St Helens', 'Reading', 'Newcastle upon Tyne'];

test.each([
  ['neglect', true],
  ['stockton neglect', true],
  ['out of north east', true],
  ['caseloads and supervision', true],
  ['bath neglect', false],
  ['neglect st helens', false],
  ['tyne', false],
  ['which councils are inadequate', false],
  ['stockton reading', false],
])('%s means our own authority first: %s', (text, own) => {
  expect(prefersOwn(text.split(' '), 'Stockton-on-Tees', authorities)).toBe(own);
});
