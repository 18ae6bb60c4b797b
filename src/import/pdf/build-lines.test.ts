import { expect, test } from 'vitest';
import { buildLines } from './build-lines.ts';

const piece = (text: string, x: number, width: number) => ({ text, x, y: 100, width, size: 12, bold: false });
const cellsOf = (...args: Parameters<typeof buildLines>) =>
  buildLines(...args).map(({ cells }) => cells.map(({ text }) => text));

test('pieces near one another are one cell, pieces far apart are two', () => {
  expect(cellsOf([piece('Oldham', 70, 40), piece('Council', 113, 40)])).toEqual([['Oldham Council']]);
  expect(cellsOf([piece('Oldham', 70, 40), piece('Council', 130, 40)])).toEqual([['Oldham', 'Council']]);
});

test('an upright rule parts cells, however near their words come to it', () => {
  const words = [piece('NHS Greater Manchester ICB', 70, 147), piece('Leaders at Oldham', 222, 90)];
  const rule = { x: 219, y: 80, width: 0.5, height: 60 };
  expect(cellsOf(words)).toEqual([['NHS Greater Manchester ICB Leaders at Oldham']]);
  expect(cellsOf(words, [rule])).toEqual([['NHS Greater Manchester ICB', 'Leaders at Oldham']]);
  expect(cellsOf(words, [{ ...rule, y: 120 }])).toHaveLength(1);
  expect(cellsOf(words, [{ ...rule, y: 120 }])[0]).toHaveLength(1);
  expect(cellsOf(words, [{ x: 60, y: 102, width: 300, height: 0.5 }])[0]).toHaveLength(1);
  expect(cellsOf(words, [{ ...rule, x: 150 }])[0]).toHaveLength(1);
});

test('a raised digit keeps the space that stands in its piece', () => {
  const raised = (text: string) => ({ ...piece(text, 112, 6), y: 95, size: 8 });
  const after = (text: string) => cellsOf([piece('Operation Erle', 70, 42), raised(text), piece('means', 118, 30)]);
  expect([after('4 '), after('4')]).toEqual([[['Operation Erle⁴ means']], [['Operation Erle⁴means']]]);
});
