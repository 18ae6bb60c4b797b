import { expect, test } from 'vitest';
import { parseText } from '../word/read-text.ts';
import { findInspections } from './find-inspections.ts';

const findIn = (text: string) => findInspections(parseText(text).tree.children, 'Gateshead', 'source');
const find = (text: string) => findIn(text).inspections;
const inspectedOf = (about: string) => find(`# ILACS in Gateshead\n\n${about}`)[0]?.draft.data['inspected'];
const period = { from: '2024-04-15', to: '2024-04-26' };

test.each([
  'The inspection was between 15 and 26 April 2024.',
  'Ofsted inspected services from 15 April to 26 April 2024.',
  'The inspection took place on 15 to 26 April 2024.',
  'Ofsted undertook an inspection, 15 to 26 April 2024.',
  'An inspection was undertaken, 15 to 26 April 2024.',
  'Inspectors were on site, 15 to 26 April 2024.',
  'Inspection dates: 15 to 26 April 2024.',
  'Ofsted inspection date: 15 to 26 April 2024.',
  'Dates of the inspection: 15 to 26 April 2024.',
  'Date of inspection: Monday 15 to Friday 26 April 2024.',
])('when inspectors came: %s', (said) => {
  expect(inspectedOf(said)).toEqual(period);
});

test.each([
  'The inspection report is of 15 to 26 April 2024.',
  'Date of inspection report: 15 to 26 April 2024.',
  'Leave was taken between 15 and 26 April 2024.',
  'The inspection was due between 15 and 26 April 2024.',
  'The inspection between 15 and 26 April 2024 is expected.',
  'The future inspection is between 15 and 26 April 2024.',
  'The prior inspection took place between 15 and 26 April 2024.',
])('no dates of the inspection: %s', (said) => {
  expect(inspectedOf(said)).toBeUndefined();
});

test('where only the month is told, it is that', () => {
  const april = { from: '2024-04', to: '2024-04' };
  for (const said of [
    'We were inspected by Ofsted in April 2024.',
    'The April 2024 Ofsted inspection went well.',
    'The April 2024 inspection went well.',
    'The inspection took place on 15 April 2024, and so the inspection was in April 2024.',
  ])
    expect(inspectedOf(said)).toEqual(april);
  expect(inspectedOf('We met in April 2024.')).toBeUndefined();
  expect(inspectedOf('We were inspected in April 2024. The inspection was between 15 and 26 April 2024.')).toEqual(
    period,
  );
});

test('the body holds the findings with their list, and not the headings that have none', () => {
  const [found] = find(`# Inspection

It took place.

# Findings of inspectors

Ofsted inspected ILACS between 15 and 26 April 2024.

- Plans are late.

# Proforma of inspection

- Name

# Finances

- None.
`);
  expect(found?.draft.body.trim()).toBe(
    '## Findings of inspectors\n\nOfsted inspected ILACS between 15 and 26 April 2024.\n\n- Plans are late.',
  );
});

test('the day of publication is read beside its word', () => {
  const publishedOf = (said: string) =>
    find(`# ILACS\n\nThe inspection was between 15 and 26 April 2024. ${said}`)[0]?.draft.data['published'];
  expect(publishedOf('The report was published by Ofsted on 10 June 2024.')).toBe('2024-06-10');
  expect(publishedOf(`It was published on the website. ${'x '.repeat(31)} 10 June 2024.`)).toBeUndefined();
  expect(publishedOf('It came on 10 June 2024.')).toBeUndefined();
});

test('a heading of an appendix with an authority and its dates is another inspection, with what is below it', () => {
  const found = find(`# ILACS

The inspection was between 15 and 26 April 2024. The overall judgement is good.

# Leeds City Council, inspection 5 to 16 February 2024

- Leadership – inadequate

# Hartlepool Borough Council, inspected 3 to 14 June 2024

- Leadership – outstanding

# Contact in Durham, 3 to 14 June 2024

- Reception
`);
  expect(found.map(({ draft }) => [draft.id, draft.data['judgements'], draft.body.trim().split('\n')[0]])).toEqual([
    ['2024-gateshead', { overall: 'good' }, ''],
    ['2024-leeds', { leaders: 'inadequate' }, '- Leadership – inadequate'],
    ['2024-hartlepool', { leaders: 'outstanding' }, '- Leadership – outstanding'],
  ]);
});

test.each([
  ['no framework is named', 'Ofsted inspected services between 15 and 26 April 2024.'],
  ['several are', 'The ILACS inspection was between 15 and 26 April 2024, and the JTAI with it.'],
])('where %s, an inspection is told of instead of made', (_why, said) => {
  const { inspections, unclear } = findIn(`# Inspection in Gateshead\n\n${said}`);
  expect(inspections).toEqual([]);
  expect(unclear.map(({ code, message }) => [code, message.slice(0, 53)])).toEqual([
    ['inspection-unclear', 'Ofsted inspection of Gateshead, April 2024 is told of'],
  ]);
});
