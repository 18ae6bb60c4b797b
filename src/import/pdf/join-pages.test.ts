import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { joinPages } from './join-pages.ts';

const table = (...rows: string[][]): Block => ({
  kind: 'table',
  text: '',
  rows,
  page: 1,
  x: 70,
  textX: 70,
  size: 12,
  bold: false,
  full: false,
});
const joined = (upper: string[][], lower: string[][]) => joinPages([[table(...upper)], [table(...lower)]])[0]?.rows;

const lead = 'Oldham Metropolitan Borough Council and NHS Greater Manchester ICB';
const first = 'Leaders should cooperate to plan how the needs of children are met in the area.';

test('a row whose text ends goes on in no other, though the names beside it end without a full stop', () => {
  const next = ['NHS Greater Manchester ICB', 'Leaders should act at once.'];
  expect(joined([[lead, first]], [next])).toEqual([[lead, first], next]);
});

test.each([
  [
    [lead, 'Leaders should cooperate to plan how the needs of children are'],
    ['Council', 'Met in the area.'],
  ],
  [
    [lead, first],
    ['', 'They should act at once.'],
  ],
  [
    [lead, first],
    ['Council', 'at once.'],
  ],
  [
    ['NHS Greater Manchester and', first],
    ['Oldham', 'They should act at once.'],
  ],
])('the row %s that a page break cuts is put together', (last, next) => {
  expect(joined([last], [next])).toEqual([last.map((cell, index) => `${cell} ${next[index]}`.trim())]);
});
