import { expect, test } from 'vitest';
import type { Printed } from '../pdf/pdf-for-tests.ts';
import { block, importReport, words } from './report-for-tests.ts';
import { sif } from './sif.ts';

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

test('the chapters stand beside the summary for children, though the report sets them as small as their own parts', async () => {
  const { body } = await importReport([
    ...sifReport('Children’s services in Newbridge are inadequate').slice(0, -9),
    { heading: 'Summary for children and young people' },
    { bullet: 'Social workers listen.' },
    'page',
    { heading: 'The experiences and progress of children who need help and protection', size: 12 },
    { heading: 'Inspection findings', size: 12 },
    { number: '14.', text: words },
    { heading: 'The graded judgement about the experience and progress of care leavers is that it is good.', size: 12 },
    { number: '15.', text: words },
    { heading: 'Leadership, management and governance', size: 12 },
    { number: '16.', text: words },
  ]);
  expect(body.slice(body.indexOf('Summary for children') - 5).match(/^#+ .*/gm)).toEqual([
    '### Summary for children and young people',
    '### The experiences and progress of children who need help and protection',
    '#### Inspection findings',
    '#### The graded judgement about the experience and progress of care leavers is that it is good.',
    '### Leadership, management and governance',
  ]);
});

test('the older sentence on the overall judgement', async () => {
  const { data } = await importReport(sifReport('The overall judgement is that children’s services are inadequate'));
  expect(data['judgements']).toMatchObject({ overall: 'inadequate' });
});

const both =
  'Newbridge Inspection of services for children in need of help and protection, children looked after and care leavers and Review of the effectiveness of the Local Safeguarding Children Board';
const readBlocks = (front: string, ...blocks: ReturnType<typeof block>[]) =>
  sif.read({ name: 'report.pdf', front, blocks, pages: 30 });

test('a review of the board alone judges the board and is of its authority', () => {
  const front =
    'Newbridge Safeguarding Children Board Review of the effectiveness of the Local Safeguarding Children Board';
  const { authority, judgements, warnings } = readBlocks(front, block('heading', 'The LSCB is good', 5));
  expect({ authority, judgements, warnings }).toEqual({
    authority: 'Newbridge',
    judgements: { lscb: 'good' },
    warnings: [],
  });
  expect(sif.recognise({ name: 'report.pdf', front, blocks: [], pages: 9 })).toBeGreaterThan(0.5);
});

test('a review that is announced and whose chapter is not found is told of', () => {
  const codes = (front: string, ...blocks: ReturnType<typeof block>[]) =>
    readBlocks(front, ...blocks).warnings.flatMap(({ code, message }) =>
      code === 'lscb-not-found' || message.includes('Board') ? [code] : [],
    );
  expect(codes(both, block('paragraph', words))).toEqual(['judgement-missing', 'lscb-not-found']);
  expect(codes(both, block('heading', 'The LSCB is good'))).toEqual([]);
  expect(codes(both.replace(/ and Review.*/, ''), block('paragraph', words))).toEqual([]);
});

test('a review that only its chapter tells of is one', () => {
  const { judgements } = readBlocks(both.replace(/ and Review.*/, ''), block('heading', 'The LSCB is good'));
  expect(judgements).toEqual({ lscb: 'good' });
});

test('what the chapter on the board grades is not of the authority', () => {
  const grade = block('heading', 'Leadership, management and governance: good', 9);
  const chapter = block('heading', 'Local Safeguarding Children Board', 8);
  expect(readBlocks(both, grade, chapter).judgements).toEqual({ leadership: 'good' });
  expect(readBlocks(both, chapter, grade).judgements).toEqual({});
});

test('where the board’s recommendations begin at 1 again, they have ids of their own', () => {
  const { recommendations } = readBlocks(
    both,
    block('heading', 'Areas for improvement:'),
    block('numbered', 'Plans.', 5, { marker: '1' }),
    block('heading', 'What the inspection judgements mean'),
    block('numbered', 'A meaning.', 5, { marker: '7' }),
    block('heading', 'Local Safeguarding Children Board', 8),
    block('heading', 'Recommendations'),
    block('numbered', 'Training.', 9, { marker: '1' }),
  );
  expect(recommendations.map(({ id, to, text, 'printed-as': printedAs }) => [id, to, text, printedAs])).toEqual([
    ['1', 'authority', 'Plans.', 'area for improvement'],
    ['lscb-1', 'lscb', 'Training.', undefined],
  ]);
});

test.each([
  ['Areas for improvement:', 'area for improvement'],
  ['Area for development', 'area for development'],
  ['Priority and immediate action', 'priority and immediate action'],
  ['Priority actions', 'priority action'],
  ['What does the local authority need to improve?', 'what needs to improve'],
  ['Recommendations:', undefined],
])('one item below “%s” is called: %s', (heading, called) => {
  const { recommendations } = readBlocks(both, block('heading', heading), block('numbered', 'Plans.'));
  expect(recommendations.map((item) => item['printed-as'])).toEqual([called]);
});
