import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { showNotes } from './show-notes.ts';

const none: Answer = {
  jumps: [],
  results: [],
  total: 0,
  partial: 0,
  unread: 0,
  more: false,
  doubted: [],
  corrected: [],
  unknown: [],
  apart: [],
  parted: [],
  needed: undefined,
  ignored: [],
  unknownFilters: [],
  absentNumber: undefined,
  cut: false,
};
const notes = (found: Partial<Answer>) => showNotes({ ...none, ...found }, []);

test('says where no result has a percentage, only its number', () => {
  const result = (...bare: string[]) => ({
    url: '',
    meta: {},
    passages: [],
    lacks: [],
    site: undefined,
    pages: undefined,
    bare,
  });
  expect(notes({ results: [result('23%'), result('23%')] }).join()).toContain('No result here has “23%”');
  expect(notes({ results: [result('23%'), result()] })).toEqual([]);
});

test('says where only the words of one with hyphens are found', () => {
  const said = 'Nothing has “off-rolling” as it is typed. These results have its words apart.';
  expect(notes({ parted: ['off-rolling'], total: 2 })).toEqual([said]);
  expect(notes({ parted: ['off-rolling'] })).toEqual([]);
});

test('says which number nothing has, and which there are', () => {
  const section = { called: 'section', number: '99', first: 1, last: 18 };
  expect(notes({ absentNumber: section })).toEqual(['No section here has the number 99: they go from 1 to 18.']);
  expect(notes({ absentNumber: { ...section, last: 1 } })).toEqual([
    'No section here has the number 99: the only one is 1.',
  ]);
});

test('what nothing has was left out only where something is left', () => {
  expect(notes({ unknown: ['RHI'] })).toEqual(['Nothing has “RHI”.']);
  expect(notes({ unknown: ['RHI'], total: 3 })).toEqual(['Nothing has “RHI”, so it was left out.']);
});

test('says where nothing has a date', () => {
  const apart = ['1 May 2014'];
  expect(notes({ apart })).toEqual(['Nothing has the date “1 May 2014”.']);
  expect(notes({ apart, total: 1 })).toEqual([
    'Nothing has the date “1 May 2014”. These results have some of its words apart.',
  ]);
});

test.each<[Partial<Answer>, string]>([
  [
    { doubted: [{ wrong: 'supervison', right: 'supervision' }] },
    'Hardly anything has “supervison”. Did you mean “supervision”?',
  ],
  [{ ignored: ['of', 'the'] }, 'Common words left out: of, the. Put quotation marks round them to keep them.'],
  [{ unknownFilters: ['Owner ZZ'] }, 'No item has “Owner ZZ”, so it was left out of the filters.'],
  [
    { unknownFilters: ['Owner ZZ', 'Year 1'] },
    'No item has “Owner ZZ”, “Year 1”, so they were left out of the filters.',
  ],
  [{ cut: true }, 'The search was too long; only its beginning was used.'],
  [{ unknown: ['RHI', 'RHI'], total: 1 }, 'Nothing has “RHI”, so it was left out.'],
  [{ unknown: ['RHI'], jumps: [{ label: 'Gaps', title: '', path: '' }] }, 'Nothing has “RHI”, so it was left out.'],
  [{ unknown: ['x'.repeat(40)] }, `Nothing has “${'x'.repeat(40)}”.`],
  [{ unknown: ['x'.repeat(41)] }, `Nothing has “${'x'.repeat(40)}…”.`],
])('of %j it says so', (found, told) => expect(notes(found)).toEqual([told]));

test('names the sites that do not answer', () => {
  expect(showNotes(none, ['Leeds', 'York'])).toEqual([
    'Not searched, because it does not answer or cannot be read from here: Leeds, York.',
  ]);
});
