import { expect, test } from 'vitest';
import { emailAddress } from './email-address.ts';
import { findPersonalDetails } from './find-personal-details.ts';
import { formatBody } from './format-body.ts';

test.each([
  [
    'Ask jo.o’neill@durham.gov.uk, or mash_team+1@north-east.org.uk.',
    ['neill@durham.gov.uk', 'mash_team+1@north-east.org.uk'],
  ],
  ['Éva@kent.gov.uk', ['Éva@kent.gov.uk']],
  ['At 10 @ home, a@b and @kent.gov.uk', []],
])('%s', (text, found) => {
  expect(text.match(new RegExp(emailAddress, 'gu')) ?? []).toEqual(found);
});

test('a long run of what an address is made of takes no time, and stays', () => {
  const start = performance.now();
  const run = `${'.'.repeat(100_000)} ${'9'.repeat(100_000)}`;
  expect(findPersonalDetails(`${run} jo@kent.gov.uk`)).toHaveLength(1);
  expect(formatBody([{ type: 'paragraph', children: [{ type: 'text', value: run }] }]).trim()).toBe(run);
  // From each letter to the end it was half a minute.
  expect(performance.now() - start).toBeLessThan(5000);
});
