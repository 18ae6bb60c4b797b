import { expect, test } from 'vitest';
import { isRecency } from './is-recency.ts';

const askedIn = (text: string) => {
  const words = text.split(' ');
  return words.filter((_, at) => isRecency(words, at)).join(' ');
};

test.each([
  ['latest ofsted report', 'latest'],
  ['neglect newest', 'newest'],
  ['the most recent inspection', 'most recent'],
  ['last inspection', 'last'],
  ['last ofsted inspection', 'last'],
  ['current ofsted rating', 'current'],
  ['current judgement', 'current'],
  // Here they mean themselves.
  ['latest', ''],
  ['last year', ''],
  ['recent inspection', ''],
  ['most children', ''],
  ['current caseload', ''],
])('%s asks for the newest with: %s', (text, words) => {
  expect(askedIn(text)).toBe(words);
});
