import { expect, test } from 'vitest';
import { itemOf } from '../evidence/evidence-index.ts';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { describeStates } from './describe-states.ts';

const path = 'annex-m/02-missing.md';
const told = (text: string, showsGaps: boolean) => {
  const section = itemOf(makeEvidence({ [path]: text }).index, 'annex-m-section', '02-missing');
  if (section === undefined) throw new Error('The section cannot be read');
  return describeStates(section, { showsGaps }).map(({ part, words, reason }) => [part, words, reason]);
};
const text = fixtureText(path);
const settled = ['Performance data', 'nil return', 'Nobody went missing.'];

test('empty parts have their state and its reason, and where gaps are shown those without one are named', () => {
  expect(told(text, true)).toEqual([['Summary', 'empty', ''], ['Supporting documents', 'empty', ''], settled]);
  expect(told(text, false)).toEqual([settled]);
});

test('a part that says something is not named, whatever its state says', () => {
  const states = 'states:\n  detail: { state: not-applicable, reason: None here. }\n';
  expect(told(text.replace('states:\n', states), false)).toEqual([settled]);
  const bare = text.replace('states:\n', states).replace(/1\. See.*\n/, '');
  expect(told(bare, false)).toEqual([['Detail', 'not applicable', 'None here.'], settled]);
  expect(told(bare.replace('not-applicable', 'to-be-confirmed'), true)).toContainEqual([
    'Detail',
    'to be confirmed',
    'None here.',
  ]);
});
