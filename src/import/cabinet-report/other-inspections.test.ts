import { expect, test } from 'vitest';
import { findAuthority } from '../word/find-authority.ts';
import { textDocument } from '../word/documents-for-tests.ts';
import { cabinetReport } from './cabinet-report.ts';
import { noContent } from '../no-content-for-tests.ts';

/** What is read of a report to the Cabinet of Medway that says this about an inspection: the inspections, their grades and the codes of the warnings. */
function read(about: string) {
  const text = `REPORT TO CABINET

14 MARCH 2024

OUTCOME OF THE INSPECTION OF CHILDREN’S SERVICES

# Purpose of report

This report informs Cabinet of the ILACS inspection of Medway’s children’s services by Medway Council.

${about}

# Financial implications

None for Medway.

# Legal implications

None for Medway Council.
`;
  const { drafts, warnings } = cabinetReport.convert(textDocument(text), noContent);
  const inspections = drafts.filter(({ kind }) => kind === 'inspection');
  return {
    ids: inspections.map(({ id }) => id),
    framework: inspections[0]?.data['framework'],
    judgements: inspections[0]?.data['judgements'],
    codes: warnings.map(({ code }) => code),
  };
}

const inspected = 'The inspection took place between 5 and 16 February 2024.';

test('the grade of the inspection that is reported is taken', () => {
  expect(read(`${inspected} Services were judged to be good overall, and will be inspected again.`)).toMatchObject({
    ids: ['2024-medway'],
    judgements: { overall: 'good' },
  });
});

test.each([
  'Our aim is that by 2026 children’s services are judged to be good overall.',
  'Medway expects to be judged to be outstanding overall.',
  'At the previous inspection services were judged to be inadequate overall.',
  'In 2019 the overall judgement was inadequate.',
  'Services were not judged to be good overall.',
  'In our self-assessment services are judged to be good overall.',
  'We gave ourselves these grades beforehand:\n\n- Leadership – good',
])('no grade is taken from “%s”', (sentence) => {
  const { judgements, codes } = read(`${inspected} ${sentence}`);
  expect(judgements).toEqual({});
  expect(codes).toContain('judgement-unclear');
});

test('a list that is said below to be the council’s own view gives no grade', () => {
  const { judgements } = read(`${inspected}\n\n- Leadership – good\n\nThese are the grades we gave ourselves.`);
  expect(judgements).toEqual({});
});

test.each([
  [
    'an earlier one beside it',
    `The last inspection took place between 3 and 14 June 2019. ${inspected}`,
    ['2024-medway'],
  ],
  ['only one to come', 'The next inspection is expected to take place between 5 and 16 February 2026.', []],
  ['two that differ', `${inspected} The inspection took place between 3 and 14 June 2019.`, []],
])('of the dates of inspections, with %s', (_, sentences, ids) => {
  expect(read(sentences).ids).toEqual(ids);
});

test.each([
  ['beside another', `${inspected} The outcome of the area SEND inspection is reported beside it.`, undefined],
  ['in the sentence with the dates', 'The JTAI inspection took place between 5 and 16 February 2024.', 'jtai'],
  ['of another year', `${inspected} After the JTAI of 2018 there were changes.`, 'ilacs-2023'],
])('a framework that is named %s', (_, about, framework) => {
  expect(read(about).framework).toBe(framework);
});

test.each([
  ['Our improvement partner is Leeds. Managers visit Leeds, and train with Leeds.', undefined],
  ['Reading of case files. Reading lists for managers.', undefined],
  ['Reading Borough Council has a plan.', 'Reading'],
  ['Leeds supports us. Leeds City Council wrote this plan for Leeds.', 'Leeds'],
  ['There are 19 Stockton children. Stockton’s take up is high.', 'Stockton-on-Tees'],
])('whose paper it is: %s', (text, authority) => {
  expect(findAuthority(text)).toBe(authority);
});
