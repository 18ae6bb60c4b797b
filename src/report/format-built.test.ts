import { expect, test } from 'vitest';
import type { Edition } from '../evidence/editions/edition.ts';
import { formatBuilt } from './format-built.ts';

const whole: Edition = {
  audience: undefined,
  title: 'Whole edition',
  whole: true,
  showsGaps: true,
  showsNotes: true,
  searchEngines: false,
};
const built = { items: 12, pages: 20, made: 3, reused: 40, unreadable: [] };

test('a build is told in a line, and what search cannot read before it', () => {
  expect(formatBuilt(built, whole, 'dist', 12)).toEqual([
    'Built dist: 12 items; 3 pages made, 40 files taken over; search finds 20 pages',
  ]);
  expect(formatBuilt({ ...built, items: 1, pages: 1, made: 1, reused: 1 }, whole, 'dist', 1)).toEqual([
    'Built dist: 1 item; 1 page made, 1 file taken over; search finds 1 page',
  ]);
  const told = formatBuilt({ ...built, unreadable: ['a.pdf: It is broken.'] }, whole, 'dist', 12);
  expect(told).toHaveLength(2);
  expect(told[0]).toBe('Search cannot look into a.pdf: It is broken.');
});

test('an edition is told with its name and of how many items it holds some, and one that holds none says why', () => {
  const edition = { ...whole, audience: 'inspector', title: 'Inspector\n edition', whole: false };
  expect(formatBuilt({ ...built, items: 0 }, edition, 'dist', 12)).toEqual([
    'Built dist: Inspector edition, 0 of 12 items; 3 pages made, 40 files taken over; search finds 20 pages',
    'The edition is empty: no item names its audience, or a wider one, under audience.',
  ]);
});
