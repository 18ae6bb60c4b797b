import { expect, test } from 'vitest';
import { smallCount } from '../evidence/disclosures/small-count.ts';
import { personNamed } from '../evidence/disclosures/person-named.ts';
import type { Disclosure } from '../evidence/types.ts';
import { adviseOnce } from './advise-once.ts';

const of = ({ id, title, fix }: { id: string; title: string; fix: string }, found: string, more = ''): Disclosure => ({
  kind: id,
  file: 'content/a.md',
  found,
  message: `${title}: “${found}”. ${fix}${more}`,
});
const accepted = { by: 'AB', reason: 'It is public.' };
const messages = (list: Disclosure[]) => adviseOnce(list).map(({ message }) => message);

test('the advice for a kind stands with its first warning, and the others say what they found', () => {
  const { fix } = smallCount;
  expect(
    messages([
      of(smallCount, 'two boys'),
      of(personNamed, 'J•••'),
      of(smallCount, 'one girl', ' Look at each.'),
      of(personNamed, 'K•••'),
    ]),
  ).toEqual([
    `A count of 1 to 5: “two boys”. ${fix}`,
    'A person’s name: “J•••”. Write the role instead.',
    'A count of 1 to 5: “one girl”. Look at each.',
    'A person’s name: “K•••”.',
  ]);
});

test('what is accepted needs no advice, and takes none from what is open', () => {
  expect(messages([{ ...of(personNamed, 'J•••'), accepted }, of(personNamed, 'K•••')])).toEqual([
    'A person’s name: “J•••”.',
    'A person’s name: “K•••”. Write the role instead.',
  ]);
});

test('a message that gives other advice stays whole', () => {
  const named: Disclosure = {
    ...of(personNamed, 'J•••'),
    message: 'A person’s name in the name of a.pdf: “J•••”. Call the file something else.',
  };
  expect(messages([of(personNamed, 'K•••'), named])[1]).toBe(named.message);
});
