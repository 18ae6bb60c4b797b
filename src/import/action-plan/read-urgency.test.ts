import { expect, test } from 'vitest';
import { readUrgency, withoutUrgency } from './read-urgency.ts';

test.each([
  ['for immediate improvement', 'immediate'],
  ['Immediate', 'immediate'],
  ['Improve supervision (immediate)', 'immediate'],
  ['Improve supervision – for improvement within three months', 'within-3-months'],
  ['for improvement within 6 months', 'within-6-months'],
  ['Within six months of the publication of this report: improve supervision', 'within-6-months'],
])('a label says how soon: %s', (text, urgency) => {
  expect(readUrgency(text)).toBe(urgency);
});

test.each([
  '2. Care leavers must not wait immediately after 18',
  'Ensure that risks are escalated immediately',
  'Within three months of coming into care children have a plan',
  'Ensure that children have a plan within six months',
])('the same words in a sentence say nothing of how soon: %s', (text) => {
  expect(readUrgency(text)).toBeUndefined();
  expect(withoutUrgency(text)).toBe(text);
});

test('a label is no part of what is recommended', () => {
  expect(withoutUrgency('for immediate improvement')).toBe('');
  expect(withoutUrgency('for improvement within 3 months - Improve supervision')).toBe('Improve supervision');
});
