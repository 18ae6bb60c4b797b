import { expect, test } from 'vitest';
import { makeEvidence } from '../tests/make-evidence.ts';
import { formatReview } from './format-review.ts';

const item = makeEvidence().index.byId.get('annex-m/01-thresholds');
const supports = (...ids: string[]) => ids.map((id) => ({ id, fingerprint: '0'.repeat(16) }));
const say = (ids: string[], next?: string) => {
  if (item === undefined) throw new Error('The fixture has no such section.');
  return formatReview(item, { by: 'CD', date: '2026-02-20', next, supports: supports(...ids) });
};
const recorded = 'content/annex-m/01-thresholds.md  “Thresholds” reviewed by CD on 20 February 2026.';

test.each([
  [[], ''],
  [['documents/guide'], ' It rests on 1 document; a change in any of them will show here.'],
  [['measures/a', 'measures/b'], ' It rests on 2 measures; a change in any of them will show here.'],
  [
    ['documents/a', 'documents/b', 'measures/visits'],
    ' It rests on 2 documents and 1 measure; a change in any of them will show here.',
  ],
])('a review that rests on %j says so', (ids, words) => {
  expect(say(ids)).toBe(`${recorded}${words}`);
});

test('a review says by when the next is due, where there is such a day', () => {
  expect(say([], '2026-05-23')).toBe(`${recorded} To be reviewed again by 23 May 2026.`);
});
