import { expect, test } from 'vitest';
import { itemOf } from '../../evidence/evidence-index.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { describeStates } from './describe-states.ts';

const path = 'annex-m/02-missing.md';
const told = (text: string, showsGaps: boolean) => {
  const section = itemOf(makeEvidence({ [path]: text }).index, 'annex-m-section', '02-missing');
  if (section === undefined) throw new Error('The section cannot be read');
  return describeStates(section, { showsGaps }).map(({ part, words, reason }) => [part, words, reason]);
};
const text = fixtureText(path);
const settled = ['Performance data', 'nil return', 'Nobody went missing.'];

test('empty parts with a state have it with its reason; those without say so in their own place', () => {
  expect(told(text, true)).toEqual([settled]);
  expect(told(text, false)).toEqual([settled]);
});

test('where gaps are shown a part that has only notes or no heading is named, since its place does not say so', () => {
  const notes = text.replace('## Summary statement\n', '## Summary statement\n\n- [ ] Write it.\n');
  expect(told(notes, true)).toEqual([['Summary', 'empty', ''], settled]);
  expect(told(notes, false)).toEqual([settled]);
  expect(told(text.replace('## Summary statement\n', ''), true)).toEqual([['Summary', 'empty', ''], settled]);
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
