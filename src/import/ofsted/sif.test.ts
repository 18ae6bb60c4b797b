import { expect, test } from 'vitest';
import type { Printed } from '../pdf/pdf-for-tests.ts';
import { importReport, words } from './report-for-tests.ts';

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
