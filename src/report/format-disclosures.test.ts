import { expect, test } from 'vitest';
import type { Disclosure } from '../evidence/types.ts';
import { countDisclosures, formatDisclosures } from './format-disclosures.ts';

const count: Disclosure = { kind: 'small-count', file: 'content/a.md', line: 3, found: 'two boys', message: 'Two.' };
const mail: Disclosure = { ...count, kind: 'email-address', found: 'j•••@x•••.uk', message: 'Mail.' };
const accepted: Disclosure = { ...mail, accepted: { by: 'AB', reason: 'A\n::error::shared\nmailbox.' } };
const many = (length: number) => Array.from({ length }, () => count);
const lines = (disclosures: readonly Disclosure[], all = false) => formatDisclosures(disclosures, all).split('\n');

test('warnings are counted by kind in the order of the guide, the accepted apart', () => {
  expect(countDisclosures([count, mail, count, accepted])).toBe(
    '3 disclosure warnings: 1 email-address, 2 small-count; 1 accepted',
  );
  expect(countDisclosures([mail])).toBe('1 disclosure warning: 1 email-address');
  expect(countDisclosures([accepted])).toBe('No disclosure warnings; 1 accepted');
  expect(countDisclosures([])).toBe('No disclosure warnings');
});

test('twenty are listed, and more only where all are asked for', () => {
  expect([lines(many(20)).length, lines(many(20)).at(-2)]).toEqual([21, lines([count])[0]]);
  expect([lines(many(22)).length, lines(many(22)).at(-2)]).toEqual([22, '… and 2 more; --disclosures lists them all']);
  expect([lines(many(22), true).length, lines(many(22), true).at(-2)]).toEqual([23, lines([count])[0]]);
});

test('an accepted one is listed where all are, on one line with who accepted it and why', () => {
  expect(lines([accepted, count])).toHaveLength(2);
  expect(lines([accepted, count], true)[0]).toBe(
    'content/a.md:3  notice  Mail. (accepted by AB: A ::error::shared mailbox.)  email-address',
  );
});

test('what to do about a kind is said with the first of it', () => {
  const name: Disclosure = { ...count, kind: 'person-named', message: 'A name. Write the role instead.' };
  expect(lines([name, name, count])).toEqual([
    'content/a.md:3  notice  A name. Write the role instead.  person-named',
    'content/a.md:3  notice  A name.  person-named',
    'content/a.md:3  notice  Two.  small-count',
    '3 disclosure warnings: 2 person-named, 1 small-count',
  ]);
});
