import { expect, test } from 'vitest';
import type { ItemOf } from '../../evidence/types.ts';
import { closedPart } from './closed-part.ts';

const section = (states: object) => ({ data: { states } }) as unknown as ItemOf<'annex-m-section'>;

test.each([
  ['a nil return', { summary: { state: 'nil-return', reason: 'Nobody went missing.' } }, 'Nil return'],
  ['what does not apply', { summary: { state: 'not-applicable', reason: 'Homes do this.' } }, 'Not applicable'],
  ['a nil return with no reason', { summary: { state: 'nil-return', reason: 'TBC' } }, undefined],
  ['what is to be confirmed', { summary: { state: 'to-be-confirmed', reason: 'Asked.' } }, undefined],
  ['another part', { detail: { state: 'nil-return', reason: 'Nobody went missing.' } }, undefined],
])('%s closes a part: %s', (_, states, expected) => {
  expect(closedPart(section(states), 'summary')).toBe(expected);
});

test('a section that nobody has written has no part closed', () => {
  expect(closedPart(undefined, 'summary')).toBeUndefined();
});
