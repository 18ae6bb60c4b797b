import { expect, test } from 'vitest';
import { matchDocuments } from './match-documents.ts';

const match = (titles: readonly string[], register: { id: string; title: string; alsoCalled: string[] }[] = []) =>
  matchDocuments(
    titles.map((title, index) => ({ title, place: `Section ${index + 1}` })),
    register,
  );

test('the same title is one document, whatever its capitals and punctuation', () => {
  const { documents, warnings } = match(['Early Help Strategy', 'Early help strategy.', 'The Early-Help Strategy']);
  expect(documents).toEqual([
    {
      id: 'early-help-strategy',
      title: 'Early Help Strategy',
      registered: false,
      places: ['Section 1', 'Section 2', 'Section 3'],
      mayBeSameAs: [],
    },
  ]);
  expect(warnings).toEqual([]);
});

test('a title the register has, by any of its names, is that document', () => {
  const register = [{ id: 'help', title: 'Early Help Strategy', alsoCalled: ['Help Strategy 2014'] }];
  expect(match(['early help strategy', 'Help strategy 2014'], register).documents.map(({ id }) => id)).toEqual([
    'help',
    'help',
  ]);
});

test.each([
  ['Case file audit reports', 'Case file audit reports to SLSCB'],
  [
    'CSC activity and performance reports to Cabinet',
    "Children's social care activity and performance reports to Cabinet",
  ],
  ['LAC Strategy', 'Looked after children strategy and plan'],
  ['Safeguarding Improvment Plan', 'Safeguarding Improvement Plan'],
])('“%s” is proposed as “%s”, never merged', (one, other) => {
  const { documents, warnings } = match([other, one]);
  expect(documents).toHaveLength(2);
  expect(documents[1]?.mayBeSameAs).toEqual([documents[0]?.id]);
  expect(warnings.map(({ code }) => code)).toEqual(['document-near-match']);
});

test.each([
  ['CME Policy and Procedures', 'EHE Policy and Procedures'],
  ['CME 2014-15 Annual Report to SLSCB', 'EHE 2014-15 Annual Report to SLSCB'],
  ['Neglect Strategy', 'Domestic Abuse Strategy'],
  ['Annual Report 2014', 'Annual Report 2015'],
  ['Report to CYP Select Committee, Feb 2015', 'CYP Select Committee – Quarterly Performance Reports'],
])('“%s” and “%s” are two documents', (one, other) => {
  expect(match([one, other]).warnings).toEqual([]);
});

test('two titles that make the same file name get two files', () => {
  expect(match(['Plan A: homes', 'Plan A homés']).documents.map(({ id }) => id)).toEqual([
    'plan-a-homes',
    'plan-a-homes-2',
  ]);
});
