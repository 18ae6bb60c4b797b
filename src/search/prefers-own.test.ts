import { expect, test } from 'vitest';
import { prefersOwn } from './prefers-own.ts';

const others = new Set(['bath', 'somerset', 'helens', 'reading', 'newcastle', 'tyne']);

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
  ['outstanding ilacs 2023', false],
  ['inadequate', false],
  ['who is outstanding for leaders', false],
  ['requires improvement to be good', false],
  ['outstanding actions', true],
  ['good supervision', true],
  ['care leavers 2023', true],
])('%s means our own authority first: %s', (text, own) => {
  expect(prefersOwn(text.split(' '), others)).toBe(own);
});
