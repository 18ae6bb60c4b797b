import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { listNationalTallies } from './list-national-tallies.ts';

const measure = (authority: string, category: string) =>
  fixtureText('measures/visits.md')
    .replace('authority: Northtown', `authority: ${authority}`)
    .replace('  - period:', `  - category: ${category}\n    period:`);

test('what is compared with judgements counts judgements of all England, and nothing else of it', () => {
  const { index } = makeEvidence({
    'measures/tally.md': measure('England', 'Good'),
    'measures/children.md': measure('England', 'Aged 16'),
    'measures/own.md': measure('Northtown', 'Good'),
    'measures/plain.md': fixtureText('measures/visits.md').replace('authority: Northtown', 'authority: England'),
  });
  expect(listNationalTallies(index).map(({ id }) => id)).toEqual(['measures/tally']);
});
