import { expect, test } from 'vitest';
import type { Printed } from '../pdf/pdf-for-tests.ts';
import { importReport, words } from './report-for-tests.ts';

const leaders = 'The impact of leaders on social work practice with children and families';
const help = 'The experiences and progress of children who need help and protection';
const inCare = 'The experiences and progress of children in care';
const careLeavers = 'The experiences and progress of care leavers';
const overall = 'Overall effectiveness';
const all = [leaders, help, inCare, careLeavers, overall];

const front: readonly Printed[] = [
  { heading: 'Inspection of Newbridge local authority children’s services', size: 26 },
  { text: 'Inspection dates: 5 to 16 February 2024' },
  { text: 'Lead inspector: His Majesty’s Inspector' },
  { space: 20 },
];
const grades = (grade: string) => all.map((label) => [label, grade]);
const improve: readonly Printed[] = [{ heading: 'What needs to improve?' }, { bullet: 'The quality of supervision.' }];

test.each([
  ['on the right', ['Judgement', 'Grade', 'Previous (2019)'], 'Good', 'Inadequate'],
  ['on the left', ['Judgement', 'Last inspection', 'Grade'], 'Inadequate', 'Good'],
])('grades of an earlier inspection in a column %s are not taken', async (_, header, left, right) => {
  const table = [header, ...all.map((label) => [label, left, right])];
  const { data } = await importReport([...front, { table, boldFirst: true, right: 300 }, ...improve]);
  expect(data['judgements']).toMatchObject({ leaders: 'good', overall: 'good', 'care-leavers': 'good' });
});

test('of two grades side by side, without a word which is which, none is taken', async () => {
  const table = [['Judgement', '', ''], ...all.map((label) => [label, 'Good', 'Inadequate'])];
  const { data, warnings } = await importReport([...front, { table, boldFirst: true, right: 300 }, ...improve]);
  expect(data['judgements']).toEqual({});
  expect(warnings.filter(([code]) => code === 'judgement-unclear')).toHaveLength(5);
});

test('a table below a heading about the previous inspection gives no grades', async () => {
  const { data, warnings } = await importReport([
    ...front,
    { text: words },
    { heading: 'Judgements at the previous inspection in 2019' },
    { table: grades('Inadequate') },
    ...improve,
  ]);
  expect(data['judgements']).toEqual({});
  expect(warnings).toContainEqual(['judgement-missing', 1]);
});

test('an overall grade that the text contradicts is left out', async () => {
  const { data, warnings } = await importReport([
    ...front,
    { table: [['Judgement', 'Grade'], ...grades('Good')], boldFirst: true },
    { text: `${words} Overall effectiveness is inadequate.` },
    ...improve,
  ]);
  expect(data['judgements']).toMatchObject({ leaders: 'good' });
  expect(data['judgements']).not.toHaveProperty('overall');
  expect(warnings).toContainEqual(['judgement-conflict', 1]);
});

test.each([
  'Inspection dates: week commencing 5 February 2024',
  'Inspection dates: Report published 22 March 2024',
  'Inspection dates: to be confirmed. The previous inspection took place from 3 to 14 June 2019.',
])('no dates are taken from “%s”', async (dates) => {
  const { kind, warnings } = await importReport([
    { heading: 'Inspection of Newbridge local authority children’s services', size: 26 },
    { text: dates },
    { text: 'Lead inspector: His Majesty’s Inspector' },
    { text: 'The previous inspection took place from 3 to 14 June 2019.' },
    { table: grades('Good') },
  ]);
  expect(kind).toBe('draft');
  expect(warnings).toContainEqual(['dates-unknown', 1]);
});

test('a date of publication years after the inspection is left out', async () => {
  const { data, warnings } = await importReport([
    ...front,
    { text: 'Report published: 4 March 2026' },
    { table: grades('Good') },
  ]);
  expect(data).not.toHaveProperty('published');
  expect(warnings).toContainEqual(['published-doubtful', 1]);
});

test('a letter’s period is that of the inspection, not of the cases it looked at', async () => {
  const { data } = await importReport([
    { text: '20 September 2024' },
    { heading: 'Joint targeted area inspection of Newbridge' },
    { text: 'This letter follows reviews of cases dated between 1 January and 31 March 2024.' },
    { text: 'The inspection of the multi-agency response took place from 23 to 27 June 2024.' },
    { heading: 'Areas for improvement' },
    { bullet: 'The partnership needs to improve the front door.' },
  ]);
  expect(data['inspected']).toEqual({ from: '2024-06-23', to: '2024-06-27' });
});

test('what works well is no recommendation, however small its heading', async () => {
  const { data } = await importReport([
    ...front,
    { table: grades('Good') },
    { heading: 'What needs to improve?', size: 18 },
    { bullet: 'The quality of supervision.' },
    { heading: 'What is working well', size: 12 },
    { bullet: 'Leaders know their services.' },
  ]);
  expect(data['recommendations']).toMatchObject([{ text: 'The quality of supervision.' }]);
});

const ownPaper: readonly Printed[] = [
  { heading: 'Our response to the inspection of Newbridge children’s services', size: 20 },
  { text: 'Inspection dates: 5 to 16 February 2024' },
  { table: [['Judgement', 'Our own grade'], ...grades('Good')], boldFirst: true },
];
const agency: readonly Printed[] = [
  { heading: 'Inspection of Bright Futures Children’s Services', size: 20 },
  { text: 'Independent provider' },
  { text: 'Inspection dates: 5 to 9 February 2024' },
  { text: 'Lead inspector: His Majesty’s Inspector' },
  { table: [['Overall experiences and progress of children and young people', 'Good']] },
];
const school: readonly Printed[] = [
  { heading: 'Inspection of a good school: Newbridge Primary School', size: 20 },
  { text: 'Inspection dates: 5 and 6 February 2024' },
  { text: 'The inspection of leaders and the local authority’s children’s services found nothing.' },
  { table: [['Overall effectiveness', 'Good']] },
];

test.each([
  ['a council’s own paper', ownPaper],
  ['an inspection of an agency', agency],
  ['an inspection of a school', school],
])('%s is no inspection of children’s services', async (_, printed) => {
  expect((await importReport(printed)).kind).toBe('draft');
});

test.each([
  ['Children’s services in Newbridge are good', 'good'],
  ['Children’s services in Newbridge require improvement', 'requires improvement'],
  ['Children’s services in Newbridge are not yet good', undefined],
  ['Children’s services in Newbridge are no longer inadequate', undefined],
  ['Children’s services in Newbridge have improved. Leaders are good', undefined],
])('what a report of the single inspection framework says first: %s', async (sentence, overall) => {
  const { data } = await importReport([
    { heading: 'Newbridge', size: 26 },
    { heading: 'Inspection of services for children in need of help and protection, children looked after' },
    { text: 'Inspection dates: 5 to 16 February 2016' },
    { text: `${sentence}.` },
  ]);
  expect((data['judgements'] as Record<string, string>)['overall']).toBe(overall);
});

test('a heading that denies a grade gives none', async () => {
  const { data } = await importReport([
    ...front,
    { text: words },
    { heading: `${leaders} is not yet good` },
    ...improve,
  ]);
  expect(data['judgements']).toEqual({});
});

test.each([
  ['minutes', 'Minutes of the Scrutiny Panel of 23 January 2020', 'Apologies for absence were received.'],
  ['an item of an agenda', 'Newbridge Borough Council', 'Agenda item 6. RESOLVED that the report be noted.'],
  ['a report to Cabinet', 'Report to Cabinet', 'Cabinet is asked to note what inspectors found.'],
])('%s that quotes the judgements of an inspection is no report of it', async (_, heading, sentence) => {
  const { kind, warnings } = await importReport([
    { heading, size: 20 },
    { text: sentence },
    ...front,
    { table: [['Judgement', 'Grade'], ...grades('Good')], boldFirst: true },
    ...improve,
  ]);
  expect(kind).toBe('draft');
  expect(warnings).toEqual([['not-recognised', undefined]]);
});

test('minutes that tell of an older inspection are read as text, without a word on grades that are missing', async () => {
  const { warnings } = await importReport([
    { heading: 'Minutes of the Scrutiny Committee of 4 October 2013', size: 20 },
    { text: 'Members considered the inspection of arrangements for the protection of children in Newbridge.' },
    { text: 'Inspection dates: 11 to 20 March 2013' },
  ]);
  expect(warnings).toEqual([['not-recognised', undefined]]);
});
