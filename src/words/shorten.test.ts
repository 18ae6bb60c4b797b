import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['a short text', 20, 'a short text'],
  ['a text on\n two lines', 30, 'a text on two lines'],
  ['a text that is cut at a word', 20, 'a text that is cut …'],
  ['x'.repeat(500), 140, `${'x'.repeat(139)}…`],
  [`Short ${'x'.repeat(500)}`, 140, 'Short …'],
  ['😀'.repeat(100), 20, `${'😀'.repeat(9)}…`],
])('%j at %i', (text, length, expected) => {
  expect(shorten(text, length)).toBe(expected);
});
