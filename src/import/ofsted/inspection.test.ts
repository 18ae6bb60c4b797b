import { expect, test } from 'vitest';
import { kinds } from '../../../schemas/index.ts';
import { importDocument } from '../import-document.ts';
import { pdfForTests, type Printed } from '../pdf/pdf-for-tests.ts';
import { readDocument } from '../read-document.ts';

async function importReport(printed: readonly Printed[], name = 'report.pdf', footer?: string) {
  const read = await readDocument(name, await pdfForTests(printed, footer));
  if ('fault' in read) throw new Error(read.fault.message);
  const { kind, drafts, warnings } = importDocument(read.value, { register: [] });
  const [main] = drafts;
  if (kind === 'inspection') for (const draft of drafts) kinds[draft.kind].schema.parse(draft.data);
  return {
    kind,
    id: main?.id,
    data: main?.data ?? {},
    body: main?.body ?? '',
    warnings: warnings.map(({ code, page }) => [code, page]),
  };
}

const words =
  'Services for children have improved, and most children receive the help that they need at the right time.';

const ilacsReport = (rows: readonly (readonly string[])[], dates: string): Printed[] => [
  { heading: 'Inspection of Newbridge-on-Sea local authority children’s services', size: 26 },
  { text: `Inspection dates: ${dates}` },
  { text: 'Lead inspector: His Majesty’s Inspector' },
  { space: 20 },
  { table: [['Judgement', 'Grade'], ...rows], boldFirst: true, right: 330 },
  { text: words },
  { heading: 'What needs to improve?' },
  {
    bullet:
      'The timeliness of plans, so that children do not wait longer than they must for a decision. (outcome 4, national framework)',
  },
  { bullet: 'The quality of supervision.' },
  { heading: 'The experiences and progress of children who need help and protection: good', size: 12 },
  { number: '1.', text: words },
];

const leaders = 'The impact of leaders on social work practice with children and families';
const help = 'The experiences and progress of children who need help and protection';

test('the three formats of inspections of children’s services are told apart by their rows', async () => {
  const before = await importReport(
    ilacsReport(
      [
        [leaders, 'Good'],
        [help, 'Good'],
        ['The experiences and progress of children in care and care leavers', 'Requires improvement to be good'],
        ['Overall effectiveness', 'Good'],
      ],
      '5 to 16 December 2022',
    ),
    'ilacs-2023-02-01-newbridge.pdf',
  );
  expect(before.data).toMatchObject({
    title: 'Ofsted inspection of Newbridge-on-Sea children’s services, 5 to 16 December 2022',
    authority: 'Newbridge-on-Sea',
    framework: 'ilacs-2018',
    inspected: { from: '2022-12-05', to: '2022-12-16' },
    published: '2023-02-01',
    judgements: {
      leaders: 'good',
      'help-and-protection': 'good',
      'in-care-and-care-leavers': 'requires improvement to be good',
      overall: 'good',
    },
    recommendations: [
      {
        id: '1',
        to: 'authority',
        text: 'The timeliness of plans, so that children do not wait longer than they must for a decision. (outcome 4, national framework)',
        sections: [],
        'printed-as': 'what needs to improve',
      },
      {
        id: '2',
        to: 'authority',
        text: 'The quality of supervision.',
        sections: [],
        'printed-as': 'what needs to improve',
      },
    ],
  });
  expect(before.id).toBe('2022-newbridge-on-sea');
  expect(before.warnings).toEqual([['published-from-name', undefined]]);
  const parts = [
    [leaders, 'Good'],
    [help, 'Good'],
    ['The experiences and progress of children in care', 'Good'],
    ['The experiences and progress of care leavers', 'Outstanding'],
  ];
  const after = await importReport(
    ilacsReport([...parts, ['Overall effectiveness', 'Good']], '28 February to 11 March 2024'),
  );
  expect(after.data).toMatchObject({
    framework: 'ilacs-2023',
    judgements: { 'in-care': 'good', 'care-leavers': 'outstanding', overall: 'good' },
  });
  const now = await importReport(ilacsReport(parts, '8 to 19 June 2026'));
  expect(now.data).toMatchObject({ framework: 'ilacs-2026' });
  expect(now.data['judgements']).not.toHaveProperty('overall');
});

test('a judgement that two places state differently stays empty, with a warning that names the page', async () => {
  const report = await importReport(
    ilacsReport(
      [
        [leaders, 'Good'],
        [help, 'Inadequate'],
        ['The experiences and progress of children in care and care leavers', 'Good'],
        ['Overall effectiveness', 'Good'],
      ],
      '5 to 16 December 2022',
    ),
  );
  expect(report.data['judgements']).toEqual({ leaders: 'good', 'in-care-and-care-leavers': 'good', overall: 'good' });
  expect(report.warnings).toContainEqual(['judgement-conflict', 1]);
});

const sifReport = (overall: string): Printed[] => [
  { heading: 'London Borough of Newbridge', size: 26 },
  {
    heading:
      'Inspection of services for children in need of help and protection, children looked after and care leavers',
  },
  { text: 'and', size: 14 },
  { heading: 'Review of the effectiveness of the Local Safeguarding Children Board' },
  { text: 'Inspection date: 9 December 2014 – 15 January 2015', size: 14 },
  { text: 'Report published: 20 February 2015', size: 14 },
  { heading: overall },
  { space: 20 },
  {
    table: [
      ['1. Children who need help and protection', 'Requires improvement'],
      ['2. Children looked after and achieving permanence', 'Good'],
      ['2.1 Adoption performance', 'Not judged'],
      ['2.2 Experiences and progress of care leavers', 'Outstanding'],
      ['3. Leadership, management and governance', 'Requires Improvement'],
    ],
  },
  'page',
  { heading: 'Executive summary' },
  { text: words },
  'page',
  { heading: 'Recommendations' },
  { number: '1.', text: 'Ensure that plans are clear, including:' },
  { bullet: 'who does what', indent: 28 },
  { bullet: 'by when.', indent: 28 },
  { number: '2.', text: 'Improve supervision.' },
  { heading: 'Summary for children and young people' },
  { bullet: 'Social workers listen.' },
  'page',
  { heading: 'The Local Safeguarding Children Board (LSCB)', size: 16 },
  { heading: 'The Local Safeguarding Children Board is inadequate' },
  { heading: 'Recommendations' },
  { number: '57.', text: 'Monitor practice.' },
  { heading: 'Inspection findings – the Local Safeguarding Children Board' },
  { number: '58.', text: words },
];

test('a single inspection with its review of the board: grades, numbered recommendations, dates over the year’s end', async () => {
  const { data, warnings, id, body } = await importReport(
    sifReport('Children’s services in Newbridge require improvement to be good'),
  );
  expect(data).toMatchObject({
    authority: 'Newbridge',
    framework: 'sif',
    inspected: { from: '2014-12-09', to: '2015-01-15' },
    published: '2015-02-20',
    judgements: {
      overall: 'requires improvement',
      'help-and-protection': 'requires improvement',
      'looked-after': 'good',
      'care-leavers': 'outstanding',
      leadership: 'requires improvement',
      lscb: 'inadequate',
    },
    recommendations: [
      { id: '1', to: 'authority', text: 'Ensure that plans are clear, including:\n- who does what\n- by when.' },
      { id: '2', to: 'authority' },
      { id: '57', to: 'lscb', text: 'Monitor practice.' },
    ],
  });
  expect(id).toBe('2014-newbridge');
  expect(warnings).toEqual([['judgement-not-given', 1]]);
  expect(body).toContain('57. Monitor practice. (page 4)');
});

test('the older sentence on the overall judgement', async () => {
  const { data } = await importReport(sifReport('The overall judgement is that children’s services are inadequate'));
  expect(data['judgements']).toMatchObject({ overall: 'inadequate' });
});

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

test('what is no report becomes a draft, and a report without dates is kept as text with a warning', async () => {
  const other = await importReport([{ heading: 'Planning statement' }, { text: words }]);
  expect(other).toMatchObject({ kind: 'draft', id: 'draft-report', warnings: [['not-recognised', undefined]] });
  const undated = await importReport(ilacsReport([[leaders, 'Good']], 'to be confirmed'));
  expect(undated.kind).toBe('draft');
  expect(undated.warnings).toContainEqual(['dates-unknown', 1]);
});
