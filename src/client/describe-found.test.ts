import { expect, test } from 'vitest';
import { describeFound } from './describe-found.ts';

const result = (...lacks: string[]) => ({
  url: '',
  meta: {},
  passages: [],
  lacks,
  site: undefined,
  pages: undefined,
  bare: [],
});
const state = { text: '"care plan"', chosen: new Map() };
const found = { total: 2, partial: 0, unread: 0, jumps: [], results: [result(), result()] };

test.each([
  [{}, '2 results'],
  [{ total: 1, results: [result()] }, '1 result'],
  [{ total: 0, results: [] }, 'Nothing found.'],
  [{ partial: 2, results: [result('plan'), result('plan')] }, 'Nothing has all of it; 2 results with some of it'],
  [{ total: 1200, partial: 1197 }, '3 results with all of it, 1,197 more with some of it'],
  [{ total: 2, partial: 1 }, '1 result with all of it, 1 more with some of it'],
  [{ total: 90, unread: 30 }, 'Up to 90 results'],
  [
    { total: 90, partial: 90, unread: 30, results: [result('plan'), result('plan')] },
    'Nothing has all of it; up to 90 results with some of it',
  ],
  [
    { total: 90, unread: 90, results: [] },
    'None of the pages read has it. 90 more may have it: add a word, or choose filters.',
  ],
  // A place that was named is a result, though no text has been read that has it.
  [{ total: 90, unread: 90, results: [], jumps: [{ label: 'Section 3', title: '', path: '' }] }, 'Up to 91 results'],
])('%j is told as “%s”', (more, told) => {
  expect(describeFound(state, { ...found, ...more })).toBe(told);
});

test('asks for more where too little was typed', () => {
  const told = ['', 'a', '…'].map((text) => describeFound({ ...state, text }, found));
  expect(told).toEqual(['', 'Go on typing: one letter is too little.', 'Type a word, a number or a phrase.']);
});
