import { expect, test } from 'vitest';
import type { GlossaryEntry } from './glossary-entry.ts';
import { findKnownGroup, formsOf } from './find-known-group.ts';
import { parseQuery } from './parse-query.ts';

const glossary: GlossaryEntry[] = [
  { acronym: 'CLA', meaning: 'child looked after', synonyms: [] },
  { acronym: 'LAC', meaning: 'looked after children', synonyms: ['CLA', 'children in care'] },
  { acronym: 'CAN', meaning: 'care advice network', synonyms: [] },
  { acronym: 's47', meaning: 'section 47', synonyms: ['at risk'] },
  { acronym: 'EY', meaning: 'early years', synonyms: ['nursery'] },
  { acronym: 'SEND', meaning: 'special educational needs and disabilities', synonyms: [] },
  { acronym: 'Cafcass', meaning: 'Children and Family Court Advisory and Support Service', synonyms: [] },
];
const known = formsOf(glossary);
const find = (query: string, at = 0) => findKnownGroup(parseQuery(query).terms, at, known);
const formsFor = (query: string) => find(query)?.group.forms.map(({ words }) => words.join(' '));

test.each([
  ['looked after children', 3],
  ['children in care plan', 3],
  // A word that is common by itself may begin what the glossary knows.
  ['at risk', 2],
  ['children and family court advisory and support service', 8],
  ['nurseries', 1],
  ['s47s', 1],
  ['SEND', 1],
  ['sending', undefined],
  ['"at" risk', undefined],
  ['looked "after" children', undefined],
])('of “%s” the glossary knows so many terms: %s', (query, length) => expect(find(`${query} `)?.length).toBe(length));

test('a common word is an acronym only where it is written as one', () => {
  expect([find('can '), find('CAN ')?.group.text]).toEqual([undefined, 'CAN']);
});

test.each([
  ['LAC', ['lac', 'looked after children', 'cla', 'children in care', 'lac']],
  ['looked after children', ['looked after children', 'lac', 'cla', 'children in care', 'looked after children']],
  ['children in care', ['children in care', 'looked after children', 'lac', 'cla', 'children in care']],
  ['nurseries', ['nurseries', 'early years', 'ey', 'nursery', 'nurseries']],
])('for “%s” stand, the best first: %s', (query, forms) => expect(formsFor(`${query} `)).toEqual(forms));

test('what is typed weighs all, and what stands for it stands there as written', () => {
  for (const query of ['LAC ', 'LACs ', 'children in care ', 'nurseries ', 'CLA ']) {
    const [first, ...rest] = find(query)?.group.forms ?? [];
    expect([first?.weight, first?.exact]).toEqual([1, true]);
    expect(rest.map(({ exact }) => exact)).toEqual([...rest.slice(1).map(() => true), false]);
  }
});

test('the same words apart or in other endings count for more than words that only begin like an acronym', () => {
  const last = (query: string) => find(query)?.group.forms.at(-1)?.weight ?? 0;
  const [meaning = 0, synonym = 0, acronym = 0] = ['early years ', 'nurseries ', 'EY '].map(last);
  expect(meaning).toBe(synonym);
  expect(meaning).toBeGreaterThan(acronym);
  // What is the short form of one entry and a synonym in another is a short form.
  expect(last('CLA ')).toBe(acronym);
  expect(find('CLA ')?.group.forms[0]).toMatchObject({ words: ['cla'], acronym: 'CLA' });
});

test('only its last word may still be growing, and nothing of it is quoted', () => {
  const typing = (query: string) => find(query)?.group.typing;
  expect([typing('children in care'), typing('children in care '), typing('children in care pl')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(find('EY')?.group.quoted).toBe(false);
});

test('it is looked for from a place on', () => {
  expect([find('plan EY ', 0), find('plan EY ', 1)?.group.text]).toEqual([undefined, 'EY']);
});
