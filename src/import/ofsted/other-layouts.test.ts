import { expect, test } from 'vitest';
import { importReport, words } from './report-for-tests.ts';

const ilacsFront = [
  { heading: 'Inspection of Northshire local authority children’s services', size: 22 },
  { text: 'Inspection dates: 3 to 14 June 2024' },
  { text: 'Lead inspector: Jo Bloggs, His Majesty’s Inspector' },
  { text: words },
];
const grades = [
  ['Judgement', 'Grade'],
  ['The impact of leaders on social work practice with children and families', 'Good'],
  ['The experiences and progress of children who need help and protection', 'Requires improvement to be good'],
  ['The experiences and progress of children in care', 'Good'],
  ['The experiences and progress of care leavers', 'Outstanding'],
  ['Overall effectiveness', 'Good'],
];

test('a report whose table of judgements stands behind the text is still a report', async () => {
  const { kind, data } = await importReport([
    ...ilacsFront,
    'page',
    { heading: 'Areas for priority action' },
    { bullet: 'The safety of children at risk.' },
    { heading: 'What needs to improve' },
    { bullet: 'Pathway plans.' },
    'page',
    { heading: 'Summary of judgements' },
    { table: grades, boldFirst: true },
  ]);
  expect(kind).toBe('inspection');
  expect(data).toMatchObject({
    framework: 'ilacs-2023',
    judgements: { leaders: 'good', 'help-and-protection': 'requires improvement to be good', overall: 'good' },
    recommendations: [
      { text: 'The safety of children at risk.', 'printed-as': 'area for priority action' },
      { text: 'Pathway plans.', 'printed-as': 'what needs to improve' },
    ],
  });
});

test('a letter about an inspection is no report of it', async () => {
  const { kind } = await importReport([
    { text: 'Dear Chief Executive' },
    ...ilacsFront,
    { text: 'You asked about the impact of leaders on social work practice with children and families.' },
  ]);
  expect(kind).toBe('draft');
});

test.each([
  ['24 October 2022 to 25 October 2023', [['dates-far-apart', 1]]],
  ['24 October 2023 to 25 October 2023', []],
])('days of a visit that cannot be right are to be checked: %s', async (days, expected) => {
  const { warnings } = await importReport([
    { text: '28 November 2023' },
    { text: 'Dear Director' },
    { heading: 'Focused visit to Eastshire children’s services' },
    { text: `This letter summarises the findings of the focused visit to Eastshire children’s services on ${days}.` },
    { heading: 'What needs to improve' },
    { bullet: 'Pathway plans.' },
  ]);
  expect(warnings).toEqual(expected);
});

test('how a letter closes is no area for priority action', async () => {
  const { data } = await importReport([
    { text: '2 May 2024' },
    { text: 'Dear A' },
    { heading: 'Monitoring visit to Eastshire children’s services' },
    {
      text: 'This letter summarises the findings of the monitoring visit to Eastshire children’s services on 19 and 20 March 2024.',
    },
    { heading: 'Area for priority action' },
    { text: 'Children at risk outside the home must be seen on the day of referral.' },
    { text: 'I am copying this letter to the Department for Education.' },
    { text: 'Yours sincerely' },
    { text: 'A Person' },
  ]);
  expect(data['recommendations']).toEqual([
    expect.objectContaining({ text: 'Children at risk outside the home must be seen on the day of referral.' }),
  ]);
});

test('an authority named below the title of a re-inspection is read', async () => {
  const { data } = await importReport([
    {
      heading:
        'Re-inspection of services for children in need of help and protection, children looked after and care leavers',
      size: 18,
    },
    { heading: 'Hillshire Metropolitan Borough Council' },
    { text: 'Inspection date: 5 – 28 February 2018' },
    { text: words },
  ]);
  expect(data).toMatchObject({ authority: 'Hillshire', inspected: { from: '2018-02-05', to: '2018-02-28' } });
});

test('an inspection that names the trust which runs the services is of the authority', async () => {
  const { data } = await importReport([
    { heading: 'Inspection of Northshire Children and Families Trust', size: 22 },
    ...ilacsFront.slice(1),
    { table: grades, boldFirst: true },
  ]);
  expect(data).toMatchObject({ authority: 'Northshire', framework: 'ilacs-2023', judgements: { overall: 'good' } });
});

const jointLetter = [
  { text: '15 January 2018' },
  { text: 'Dear local partnership' },
  { heading: 'Joint targeted area inspection of the multi-agency response to neglect in Newbridge', size: 12 },
  { text: `Between 20 and 24 November 2017, inspectors undertook a joint inspection. ${words}` },
];

test('what inspectors found missing is an area for improvement; that there are no areas is none', async () => {
  const { data } = await importReport([
    ...jointLetter,
    { heading: 'Areas for priority action' },
    { text: 'There are no areas for priority action.' },
    { heading: 'Areas for improvement' },
    { bullet: 'There is no system in place to watch the referrals that probation makes.' },
    { heading: 'Local Children’s Safeguarding Board', size: 14 },
    { bullet: 'The board’s data are not sound.' },
  ]);
  expect(data['recommendations']).toEqual([
    expect.objectContaining({ text: 'There is no system in place to watch the referrals that probation makes.' }),
    expect.objectContaining({ text: 'The board’s data are not sound.' }),
  ]);
});

test('when an inspection was and who led it are text, though they are set like headings', async () => {
  const { body } = await importReport([
    { heading: 'Inspection of Northshire local authority children’s services', size: 22 },
    { heading: 'Inspection dates: 3 to 14 June 2024' },
    { heading: 'Lead inspector: Jo Bloggs, His Majesty’s Inspector' },
    { text: words },
    { table: grades },
  ]);
  expect(body.match(/^#+ .*$/gm)).toEqual(['## Inspection of Northshire local authority children’s services']);
  expect(body).toContain('\n\nInspection dates: 3 to 14 June 2024 (page 1)\n\nLead inspector: Jo Bloggs');
});
