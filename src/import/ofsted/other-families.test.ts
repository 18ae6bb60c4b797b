import { expect, test } from 'vitest';
import { childProtection } from './child-protection.ts';
import { inspectionFrameworks } from './inspection-frameworks.ts';
import { lookedAfter } from './looked-after.ts';
import { block, importReport, words } from './report-for-tests.ts';
import { sif } from './sif.ts';

test('a child protection inspection: grades under headings and in the record, areas for improvement by their urgency', async () => {
  const { data, id } = await importReport([
    { heading: 'Inspection of local authority arrangements for the protection of children', size: 26 },
    { heading: 'Newbridge Borough Council', size: 20 },
    { text: 'Inspection dates: 14 – 23 January 2013' },
    { text: 'Lead inspector: HMI' },
    { text: 'Age group: All' },
    { text: 'Published: 22 February 2013' },
    'page',
    { heading: 'Overall effectiveness', size: 18 },
    {
      number: '2.',
      text: 'The overall effectiveness of the arrangements to protect children in Newbridge is judged to be adequate.',
    },
    { heading: 'Areas for improvement', size: 18 },
    {
      number: '3.',
      text: 'In order to improve help and protection, the local authority and its partners should take the following action.',
    },
    { text: 'Immediately:' },
    { bullet: 'ensure that all children are seen' },
    { text: 'Within three months:' },
    { bullet: 'review thresholds' },
    { text: 'Within six months:' },
    { bullet: 'develop early help.' },
    { heading: 'The quality of practice', size: 18 },
    { heading: 'Adequate' },
    { number: '20.', text: words },
    'page',
    { heading: 'Record of main findings', size: 18 },
    {
      table: [
        ['Overall effectiveness', 'Adequate'],
        [
          'The effectiveness of the help and protection provided to children, young people, families and carers',
          'Good',
        ],
        ['The quality of practice', 'Adequate'],
        ['Leadership and governance', 'Inadequate'],
      ],
    },
  ]);
  expect(id).toBe('2013-newbridge-child-protection');
  expect(data).toMatchObject({
    framework: 'child-protection-2012',
    inspected: { from: '2013-01-14', to: '2013-01-23' },
    published: '2013-02-22',
    judgements: {
      overall: 'adequate',
      'help-and-protection': 'good',
      'quality-of-practice': 'adequate',
      leadership: 'inadequate',
    },
    recommendations: [
      { text: 'ensure that all children are seen', urgency: 'immediate' },
      { text: 'review thresholds', urgency: 'within-3-months' },
      { text: 'develop early help.', urgency: 'within-6-months' },
    ],
  });
});

test('an inspection of looked after children services alone: grades with their numbers and in the record', async () => {
  const { kind, id, data, warnings } = await importReport([
    { heading: 'Inspection of looked after children services', size: 26 },
    { heading: 'Newbridge County Council', size: 20 },
    { text: 'Inspection dates: 15 – 19 July 2013' },
    { text: 'Reporting inspector HMI' },
    { text: 'Age group: All' },
    { text: 'Published: 23 August 2013' },
    'page',
    { heading: 'Capacity to improve', size: 18 },
    { heading: 'Grade 2 (Good)' },
    { number: '13.', text: words },
    { heading: 'Areas for improvement', size: 18 },
    { number: '14.', text: 'The council should take the following action.' },
    { text: 'Immediately:' },
    { bullet: 'improve supervision' },
    { text: 'Within six months:' },
    { bullet: 'find more foster carers.' },
    'page',
    { heading: 'Record of main findings', size: 18 },
    {
      table: [
        ['Overall effectiveness', 'Adequate'],
        ['Capacity to improve', 'Good'],
        ['Outcomes for looked after children and young people', 'Adequate'],
        ['Quality of provision', 'Inadequate'],
        ['Leadership and management', 'Outstanding'],
      ],
    },
  ]);
  expect({ kind, id, warnings }).toEqual({ kind: 'inspection', id: '2013-newbridge-looked-after', warnings: [] });
  expect(data).toMatchObject({
    framework: 'looked-after-2013',
    authority: 'Newbridge',
    inspected: { from: '2013-07-15', to: '2013-07-19' },
    published: '2013-08-23',
    judgements: {
      overall: 'adequate',
      'capacity-to-improve': 'good',
      outcomes: 'adequate',
      'quality-of-provision': 'inadequate',
      leadership: 'outstanding',
    },
    recommendations: [
      { text: 'improve supervision', urgency: 'immediate' },
      { text: 'find more foster carers.', urgency: 'within-6-months' },
    ],
  });
});

test('letters and area reports have no grades; their areas for improvement are the recommendations', async () => {
  const jtai = await importReport([
    { text: '15 January 2018' },
    { text: 'The director of children’s services, Newbridge Borough Council' },
    { text: 'Dear local partnership' },
    {
      heading: 'Joint targeted area inspection of the multi-agency response to abuse and neglect in Newbridge',
      size: 12,
    },
    { text: `Between 20 and 24 November 2017, inspectors undertook a joint inspection. ${words}` },
    { heading: 'Areas for improvement' },
    { heading: 'Leadership and management', size: 12 },
    { bullet: 'Partners do not share information quickly enough.' },
    { heading: 'Next steps' },
    { text: words },
  ]);
  expect(jtai).toMatchObject({
    id: '2017-newbridge-jtai',
    data: {
      framework: 'jtai',
      published: '2018-01-15',
      inspected: { from: '2017-11-20', to: '2017-11-24' },
      judgements: {},
      recommendations: [{ to: 'partnership', 'printed-as': 'area for improvement' }],
    },
  });
  const visit = await importReport([
    { text: '9 April 2019' },
    { text: 'Dear Director' },
    { heading: 'Focused visit to Leeds children’s services', size: 12 },
    {
      text: 'This letter summarises the findings of a focused visit to Leeds children’s services on 5, 6 and 7 March 2019.',
    },
    { heading: 'Areas for priority action', size: 12 },
    { text: 'Leaders must make sure that children are seen.' },
    { heading: 'What needs to improve in this area of social work practice?', size: 12 },
    { bullet: 'The quality of plans.' },
    { heading: 'Findings', size: 12 },
    { bullet: words },
  ]);
  expect(visit).toMatchObject({
    id: '2019-leeds-focused-visit-03-05',
    data: {
      authority: 'Leeds',
      framework: 'ilacs-2018',
      inspected: { from: '2019-03-05', to: '2019-03-07' },
      recommendations: [
        { 'printed-as': 'area for priority action' },
        { 'printed-as': 'what needs to improve', text: 'The quality of plans.' },
      ],
    },
  });
  const send = await importReport([
    { heading: 'Area SEND inspection of Newbridge Local Area Partnership', size: 16 },
    {
      table: [
        ['Inspection dates:', '22 to 26 May 2023'],
        ['Date of previous inspection:', '6 to 10 February 2017'],
      ],
      ruled: false,
      right: 250,
    },
    { heading: 'Inspection outcome' },
    { text: words },
    { heading: 'Areas for improvement' },
    { text: 'Leaders should shorten waiting times.' },
    { text: 'Leaders should make sure that:' },
    { bullet: 'plans are clear' },
    { bullet: 'plans are shared.' },
    { heading: 'Local area partnership details' },
    { text: words },
  ]);
  expect(send.data).toMatchObject({ framework: 'area-send', inspected: { from: '2023-05-22', to: '2023-05-26' } });
});

test.each([
  ['child-protection-2012', childProtection, ''],
  ['looked-after-2013', lookedAfter, ''],
  ['sif', sif, 'Services for children in need. Review of the effectiveness of the board'],
] as const)('a judgement of %s without a grade is named in the framework’s words', (framework, { read }, front) => {
  const { warnings } = read({ name: 'report.pdf', blocks: [], front, pages: 1 });
  expect(warnings.flatMap(({ code, message }) => (code === 'judgement-missing' ? [message] : []))).toEqual(
    inspectionFrameworks[framework].judgements.map(
      ({ title }) => `No grade for “${title}” could be read. Look for it and add it.`,
    ),
  );
});

test.each([
  ['is judged to be adequate.', 'adequate'],
  ['are judged as good', 'good'],
  ['is judged inadequate', 'inadequate'],
  ['is good and improving', 'good'],
  ['was good', undefined],
  ['in which nothing had been done is good', undefined],
  ['is judged to be goodish', undefined],
])('the overall effectiveness of arrangements that %s', (said, overall) => {
  const sentence = `The overall effectiveness of the arrangements to protect children in Newbridge ${said}`;
  const readOf = (text: string) =>
    childProtection.read({ name: 'report.pdf', front: '', blocks: [block('paragraph', text)], pages: 9 }).judgements;
  expect(readOf(sentence)['overall']).toBe(overall);
  expect(readOf(`It says: ${sentence}`)).toEqual({});
});
