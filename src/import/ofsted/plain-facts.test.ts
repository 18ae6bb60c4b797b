import { expect, test } from 'vitest';
import { plainFacts } from './plain-facts.ts';
import { block } from './report-for-tests.ts';

test.each([
  'Inspection dates: 3 to 14 June 2024',
  'Inspection date: 3 June 2024',
  'Report published: 2 July 2024',
  'Published: 2 July 2024',
  'Lead inspector: Jo Bloggs, His Majesty’s Inspector',
  'Reporting inspector: Jo Bloggs',
  'Requires improvement.',
  'Grade 4 (Inadequate)',
  'Ofsted',
  'Ofsted Care Quality Commission',
  'HMI Constabulary and Fire & Rescue Services',
  'and',
])('“%s” is text, though set like a heading', (text) => {
  expect(plainFacts([block('heading', text)])).toEqual([block('paragraph', text)]);
});

test.each([
  'Inspection findings',
  'Inspection judgements about the local authority',
  'The Local Safeguarding Children Board requires improvement',
  'Lead inspectors and their teams',
  'Good practice',
  'Ofsted inspections before this one',
])('“%s” stays a heading', (text) => {
  expect(plainFacts([block('heading', text)])).toEqual([block('heading', text)]);
});

test('the name of the lead inspector is joined to what leads to it on one page', () => {
  const said = (name: string, page = 1) =>
    plainFacts([block('heading', 'Lead inspector:', 1), block('paragraph', name, page)]).map(({ text }) => text);
  expect(said('Jo Bloggs')).toEqual(['Lead inspector: Jo Bloggs']);
  expect(said('Jo Bloggs', 2)).toEqual(['Lead inspector:', 'Jo Bloggs']);
  expect(said('Inspection dates: 3 June 2024')).toEqual(['Lead inspector:', 'Inspection dates: 3 June 2024']);
});
