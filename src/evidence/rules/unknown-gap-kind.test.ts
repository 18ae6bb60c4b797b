import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

test('each accepted gap of no known kind is told at its own line, with a kind it may mean or where all are', () => {
  const file = 'annex-m/02-missing.md';
  const gap = (kind: string) => `  - { kind: ${kind}, by: CD, reason: It is known., until: 2026-03-31 }\n`;
  const gaps = `accepted-gaps:\n${gap('owner-none')}${gap('line-unansward')}${gap('weather')}`;
  const text = fixtureText(file).replace('documents: []\n', `documents: []\n${gaps}`);
  const before = text.slice(0, text.indexOf(gaps)).split('\n').length;
  const found = makeEvidence({ [file]: text }).problems.filter(({ rule }) => rule === 'unknown-gap-kind');
  expect(found.map(({ line, message }) => [(line ?? 0) - before, message])).toEqual([
    [2, 'There is no kind of gap “line-unansward”. Did you mean “line-unanswered”?'],
    [3, 'There is no kind of gap “weather”. The guide lists them all under “The kinds of gap”.'],
  ]);
});
