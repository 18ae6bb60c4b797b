import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { searchDate } from './search-date.ts';

const file = 'self-assessments/2025-northtown.md';

test.each([
  ['2025', '2025'],
  ['2011-12', '2011'],
  ['2011/12', '2011'],
  ['Autumn round', undefined],
])('a self-assessment for “%s” is of the year %s, never of a month', (year, date) => {
  const text = fixtureText(file).replace(/^year: .*$/m, `year: "${year}"`);
  const item = makeEvidence({ [file]: text }).index.byId.get('self-assessments/2025-northtown');
  expect(item && searchDate(item)).toBe(date);
});
