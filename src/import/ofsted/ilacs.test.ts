import { expect, test } from 'vitest';
import type { Printed } from '../pdf/pdf-for-tests.ts';
import type { Block } from '../pdf/block.ts';
import { ilacs } from './ilacs.ts';
import { block, importReport, words } from './report-for-tests.ts';

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

test('what is no report becomes a draft, and a report without dates is kept as text with a warning', async () => {
  const other = await importReport([{ heading: 'Planning statement' }, { text: words }]);
  expect(other).toMatchObject({ kind: 'draft', id: 'draft-report', warnings: [['not-recognised', undefined]] });
  const undated = await importReport(ilacsReport([[leaders, 'Good']], 'to be confirmed'));
  expect(undated.kind).toBe('draft');
  expect(undated.warnings).toContainEqual(['dates-unknown', 1]);
});

const reportOf = (front: string, ...blocks: Block[]) => ({ name: 'report.pdf', front, blocks, pages: 9 });
const table = (...labels: string[]) => block('table', '', 4, { rows: labels.map((label) => [label, 'Good']) });

test('the rows of the table tell the framework before the dates do', () => {
  const inCare = 'The experiences and progress of children in care';
  const frameworkOf = (dates: string, ...labels: string[]) =>
    ilacs.read(reportOf(`Inspection dates: ${dates}`, table(...labels))).framework;
  expect(frameworkOf('5 to 16 February 2024', `${inCare} and care leavers`)).toBe('ilacs-2018');
  expect(frameworkOf('4 to 15 May 2026', inCare, 'Overall effectiveness')).toBe('ilacs-2023');
  expect(frameworkOf('4 to 15 May 2026', inCare)).toBe('ilacs-2026');
  expect(frameworkOf('4 to 15 May 2026', 'Overall effectiveness')).toBe('ilacs-2026');
  expect(frameworkOf('', inCare)).toBeUndefined();
});

test('where the title names no authority, the first line is its name unless it is a title too', () => {
  const front = 'Inspection of local authority children’s services Inspection dates';
  const authorityOf = (...blocks: Block[]) => ilacs.read(reportOf(front, ...blocks)).authority;
  expect(authorityOf(block('heading', 'Newbridge Borough Council'))).toBe('Newbridge');
  expect(authorityOf(block('heading', 'Inspection of services'))).toBeUndefined();
  expect(authorityOf()).toBeUndefined();
});

test('the chapters on judgements stand on one level, though the report sets one smaller', async () => {
  const { body } = await importReport([
    ...ilacsReport([[leaders, 'Good']], '5 to 16 December 2022'),
    { heading: 'Early help', size: 12 },
    { text: words },
    'page',
    { heading: 'The experiences and progress of children in care and care leavers: good' },
    { number: '2.', text: words },
    { heading: `${leaders}: good` },
    { number: '3.', text: words },
  ]);
  expect(body.match(/^#+ (?:The (?:experiences|impact)|Early).*/gm)).toEqual([
    `### ${help}: good`,
    '#### Early help',
    '### The experiences and progress of children in care and care leavers: good',
    `### ${leaders}: good`,
  ]);
});

test('what needs to improve ends at the heading of a judgement, however small', () => {
  const list = [
    block('heading', 'What needs to improve', 4, { size: 18 }),
    block('bullet', 'Plans.'),
    block('heading', 'The experiences and progress of care leavers: good'),
    block('bullet', 'Much is good.'),
  ];
  expect(ilacs.read(reportOf('', ...list)).recommendations).toHaveLength(1);
});

test('a report is told by its judgement on leaders, on the first page or in a heading or table behind', () => {
  const front = 'Inspection of Newbridge children’s services Inspection dates: Lead inspector';
  const leaders = 'The impact of leaders on social work practice';
  const isSure = (...[text, ...blocks]: [string, ...Block[]]) => ilacs.recognise(reportOf(text, ...blocks)) > 0.5;
  expect(isSure(`${front} ${leaders}`)).toBe(true);
  expect(isSure(front, block('heading', leaders))).toBe(true);
  expect(isSure(front, table(leaders))).toBe(true);
  expect(isSure(front, block('paragraph', leaders))).toBe(false);
  expect(isSure(`A school. ${front} ${leaders}`)).toBe(false);
  expect(isSure(`${front} ${leaders} ${'x'.repeat(400)} A school.`)).toBe(true);
});
