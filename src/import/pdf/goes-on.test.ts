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
