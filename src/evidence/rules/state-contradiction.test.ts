import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const path = 'annex-m/01-thresholds.md';
const contradictions = (states: string, change: (text: string) => string = (text) => text) =>
  makeEvidence({ [path]: change(fixtureText(path)).replace('documents:', `states:\n${states}documents:`) })
    .problems.filter(({ rule }) => rule === 'state-contradiction')
    .map(({ line, message }) => [line, message]);

test.each(['summary', 'detail', 'documents', 'performance-data'])(
  'a part that is filled in has no state: %s',
  (part) => {
    expect(contradictions(`  ${part}: { state: nil-return, reason: None. }\n`)).toEqual([
      [8, `The state says that “${part}” is empty, but it is filled in. Remove the state, or the text.`],
    ]);
  },
);

test('a part that is empty may have one', () => {
  const empty = (text: string) => text.replace(/(?<=## Summary statement\n)[^#]*/, '\n');
  expect(contradictions('  summary: { state: nil-return, reason: None. }\n', empty)).toEqual([]);
});
