import { expect, test } from 'vitest';
import { cellText } from './cell-text.ts';

test.each([
  [0.1 + 0.2, '0.3'],
  [0.85, '0.85'],
  [1234.5678, '1234.5678'],
  [123456789012, '123456789012'],
  [-7, '-7'],
])('a number has the figures that Excel shows: %d', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
