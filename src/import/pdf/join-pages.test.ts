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

const text = (kind: Block['kind'], words: string, more: Partial<Block> = {}): Block => ({
  ...{ kind, text: words, page: 1, x: 70, textX: 70, size: 12, bold: false, full: false },
  ...more,
});
const item = (words: string, more: Partial<Block> = {}) => text('bullet', words, { textX: 88, marker: '•', ...more });

test.each<readonly [string, Block, Block, number]>([
  ['a sentence', text('paragraph', 'Children are'), text('paragraph', 'Seen often.'), 1],
  ['a sentence after its full stop', text('paragraph', 'Children are seen.'), text('paragraph', 'Often so.'), 2],
  ['a small letter', text('paragraph', 'Seen by e.g.'), text('paragraph', 'workers.'), 1],
  ['a full last line', text('paragraph', 'They are seen.', { full: true }), text('paragraph', 'Often so.'), 1],
  ['a full line that ends in a colon', text('paragraph', 'Seen:', { full: true }), text('paragraph', 'Often.'), 2],
  ['an item', item('children are'), text('paragraph', 'Seen often.', { x: 88 }), 1],
  ['an item after its full stop', item('Children are seen.'), text('paragraph', 'Often so.', { x: 88 }), 1],
  ['an item without a full stop', item('visits'), text('paragraph', 'The service is good.', { x: 70 }), 2],
  ['an item cut at a full line', item('visits', { full: true }), text('paragraph', 'Of Ofsted.', { x: 70 }), 1],
  ['an item cut before a small letter', item('children are'), text('paragraph', 'seen.', { x: 70 }), 1],
  ['an item of unknown place', item('children are', { textX: 70 }), text('paragraph', 'Seen.'), 1],
  ['another size', text('paragraph', 'Children are'), text('paragraph', 'seen', { size: 9 }), 2],
  ['a heading', text('heading', 'Children'), text('paragraph', 'are seen.'), 2],
])('over a page break, %s', (_, before, after, count) => {
  expect(joinPages([[before], [after]])).toHaveLength(count);
});

test.each([
  ['Complaints went down (85 to', 'Complaints went down (85 to 58) in number.'],
  ['Complaints went down to', 'Complaints went down to 58. in number.'],
])('a number that begins a page keeps the sign that it has: %s', (words, whole) => {
  const before = text('numbered', words, { marker: '140', textX: 99 });
  const after = text('numbered', 'in number.', { marker: '58', x: 99, textX: 99 });
  expect(joinPages([[before], [after]]).map((block) => block.text)).toEqual([whole]);
});
