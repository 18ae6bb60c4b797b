import { expect, test } from 'vitest';
import { countsOf, headOf, noteOf, partsOf, type Compared } from './compared.ts';
import { note, review } from './gaps-for-tests.ts';

const since = { ref: 'V10', commit: '0123456789abcdef', day: '2026-02-01', errors: 0 };
const compared: Compared = {
  since,
  errors: 0,
  today: '2026-03-01',
  opened: [note],
  passed: [review],
  closed: [{ ...note, id: 'closed' }],
  accepted: [
    { ...note, id: 'accepted' },
    { ...note, id: 'accepted-too' },
  ],
  still: [note, note, note],
  disclosures: [],
};

test.each([
  ['V10', '2026-02-01', 'Since V10 (1 February 2026)'],
  ['refs/tags/V10', '2026-02-01', 'Since V10 (1 February 2026)'],
  ['main', '2026-03-01', 'Since main'],
  ['HEAD', '2026-03-01', 'Since commit 0123456'],
  ['HEAD~3', '2026-03-01', 'Since commit 0123456'],
  ['0123456', '2026-03-01', 'Since commit 0123456'],
  ['2026-02', '2026-03-01', 'Since 2026-02'],
  ['decade1-plan', '2026-03-01', 'Since decade1-plan'],
])('what was compared with, %s of %s, is called “%s”', (ref, day, words) => {
  expect(headOf({ ...compared, since: { ...since, ref, day } })).toBe(words);
});

test('each sort of gap stands under its title, in order, and one that there is none of is left out', () => {
  expect(partsOf(compared).map(({ title, gaps }) => [title, gaps.map(({ id }) => id)])).toEqual([
    ['Opened', [note.id]],
    ['Opened because a date has passed', [review.id]],
    ['Closed', ['closed']],
    ['Accepted', ['accepted', 'accepted-too']],
  ]);
  expect(partsOf({ ...compared, opened: [], passed: [], accepted: [] }).map(({ title }) => title)).toEqual(['Closed']);
});

test('what opened because a date has passed is counted with what opened, and what is accepted where there is some', () => {
  expect(countsOf(compared)).toBe('2 opened, 1 closed, 2 accepted, 3 still open');
  expect(countsOf({ ...compared, accepted: [] })).toBe('2 opened, 1 closed, 3 still open');
});

test('errors of each state are told apart, and nothing is said where there are none', () => {
  expect(noteOf(compared)).toEqual([]);
  expect(noteOf({ ...compared, errors: 2 })).toEqual([
    '',
    expect.stringMatching(/^The content has 2 errors\. .*them first\.$/),
  ]);
  expect(noteOf({ ...compared, errors: 2, since: { ...since, errors: 1 } }).at(-1)).toMatch(
    /^The earlier state has 1 error by/,
  );
});
