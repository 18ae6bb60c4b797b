import { expect, test } from 'vitest';
import type { Line } from './page.ts';
import { readMarker } from './read-marker.ts';

const line = (text: string): Line => ({ text, x: 70, y: 100, width: 300, size: 12, bold: false, cells: [] });

test.each([
  ['• Plans', 'bullet', '', 'Plans'],
  ['– Plans', 'bullet', '', 'Plans'],
  ['― Plans', 'bullet', '', 'Plans'],
  ['─ Plans', 'bullet', '', 'Plans'],
  ['\u0083 Plans', 'bullet', '', 'Plans'],
  ['\u0336 Plans', 'bullet', '', 'Plans'],
  ['12. Plans', 'numbered', '12', 'Plans'],
  ['35.PAs', 'numbered', '35', 'PAs'],
  ['23.‘Staying put’', 'numbered', '23', '‘Staying put’'],
  ['(iv) Plans', 'numbered', 'iv', 'Plans'],
])('%s begins a list item', (text, kind, marker, rest) => {
  expect(readMarker(line(text))).toMatchObject({ kind, marker, rest });
});

test.each(['Plans', '-5 plans', '12 plans', '2.5 plans'])('%s begins none', (text) => {
  expect(readMarker(line(text))).toBeUndefined();
});
