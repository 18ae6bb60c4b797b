import { expect, test } from 'vitest';
import { glossaryFor } from './glossary-for.ts';

const glossary = [
  { acronym: 'IRO', meaning: 'independent reviewing officer' },
  { acronym: 'ACE', meaning: 'Against Child Exploitation', authorities: ['Northtown'] },
  { acronym: 'HUB', meaning: 'the hub of two towns', authorities: ['Northtown', 'Southtown'] },
];
const acronyms = (authority: string | undefined) => glossaryFor(glossary, authority).map(({ acronym }) => acronym);

test.each([
  ['Northtown', ['IRO', 'ACE', 'HUB']],
  ['Southtown', ['IRO', 'HUB']],
  ['Westtown', ['IRO']],
  [undefined, ['IRO', 'ACE', 'HUB']],
])('the words that a page of %s spells out', (authority, expected) => {
  expect(acronyms(authority)).toEqual(expected);
});

test('those without words of their own share one glossary', () => {
  expect(glossaryFor(glossary, 'Westtown')).toBe(glossaryFor(glossary, 'Easttown'));
  const general = glossary.slice(0, 1);
  expect(glossaryFor(general, 'Westtown')).toBe(general);
});
