import { expect, test } from 'vitest';
import { goesOn, type OpenBlock } from './goes-on.ts';
import type { Layout } from './find-layout.ts';
import type { Line } from './page.ts';

const layout: Layout = { size: 12, leading: 1.2, left: 72, right: 524 };

const line = (text: string, x: number, y: number): Line => ({
  ...{ text, x, y, width: 440, size: 12, bold: false },
  cells: [{ text, x, width: 440, bold: false }],
});

/** A list item whose sign stands so near its text that it is not known where the text stands. */
const item = (text: string): OpenBlock => ({
  kind: 'bullet',
  lines: [line(text, 72, 100)],
  texts: [text],
  marker: { kind: 'bullet', marker: '', rest: text, textX: undefined },
  x: 72,
  textX: undefined,
  box: undefined,
});

test.each([
  ['The authority runs four homes (through Together for Children', '– Newbridge)', true],
  ['The authority runs four homes (through Together for Children', '– Newbridge', false],
  ['The authority runs four homes (all good):', '– Newbridge (good)', false],
  ['The authority runs four homes:', '– Newbridge)', false],
  ['Partners do not use level two (MAPPA-', '2) for children', true],
  ['Partners do not use level two (yet):', '2) for children', false],
])('after “%s”, “%s” goes on with the item: %s', (text, next, goes) => {
  expect(goesOn(item(text), line(next, 90, 114.5), layout)).toBe(goes);
});

test.each([
  ['no sentence ends, though a little smaller', 'The number of', 'plans', { size: 11 }, true],
  ['no sentence ends, but as small as a note', 'The number of', 'plans', { size: 10 }, false],
  ['a sentence ends', 'The number of plans is high.', 'plans', { size: 11 }, false],
  ['a new one begins', 'The number of', 'Plans', { size: 11 }, false],
  ['no sentence ends, though further left than the text', 'The number of', 'plans', { x: 100 }, true],
  ['no sentence ends, but as far left as the number', 'The number of', 'plans', { x: 76 }, false],
])('a line of a numbered item goes on where %s', (_, text, next, more, goes) => {
  const open: OpenBlock = { ...item(text), kind: 'numbered', textX: 110 };
  expect(goesOn(open, { ...line(next, 110, 114.5), ...more }, layout)).toBe(goes);
});

test('a note may have the distance of lines that the text has', () => {
  const small = { size: 8 };
  const note: OpenBlock = { ...item('A note on'), lines: [{ ...line('A note on', 72, 700), ...small }], textX: 72 };
  const goes = (kind: OpenBlock['kind'], y: number) =>
    goesOn({ ...note, kind }, { ...line('the law.', 72, y), ...small }, layout);
  expect([goes('footnote', 715), goes('footnote', 717), goes('paragraph', 715)]).toEqual([true, false, false]);
});

test('a number overleaf that stands in the text goes on where it stands', () => {
  const open: OpenBlock = { ...item('2. However, the'), kind: 'numbered', x: 99, textX: 99 };
  expect(goesOn(open, line('gap is wide', 99, 114.5), layout)).toBe(true);
});
