import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { holdsPlace } from './holds-place.ts';
import { photograph } from './photograph-for-tests.ts';

const home = photograph([54, 34, 12]);

test('a photograph itself, and one in a Word file, a workbook or a presentation', () => {
  expect(holdsPlace(home)).toBe(true);
  for (const folder of ['word', 'xl', 'ppt'])
    expect(holdsPlace(zipSync({ [`${folder}/media/image1.jpeg`]: [home, { level: 9 }] }))).toBe(true);
});

test('neither a file whose photographs tell none nor one that is damaged', () => {
  expect(holdsPlace(zipSync({ 'word/media/image1.jpeg': photograph(), 'word/document.xml': home }))).toBe(false);
  expect(holdsPlace(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe(false);
});
