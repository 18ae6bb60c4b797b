import { expect, test } from 'vitest';
import { saysNothing } from './says-nothing.ts';

test.each([
  '',
  '–',
  'Nil',
  'None.',
  'N/A',
  'n/a',
  'N.A.',
  '(Not applicable)',
  'Nothing to report.',
  'None identified at present.',
  'No data available',
  '[TBC]',
  'To be added…',
  'Still to be agreed',
  'Nil return',
  'None to report',
  'NA',
  'Nothing',
  'No data',
  'Still to be confirmed',
  'Yet to be completed',
  'To be provided',
  'To be written',
  'To follow',
  'TBA',
  'TBD',
  'Unknown',
  'Not known.',
  'Not yet known',
  'To be found',
  'To be discussed',
  'Draft.',
  'First draft',
  'DRAFT ONLY',
  'Work in progress…',
  'WIP',
  'Pending',
  'See below.',
  'Please see above',
  'Refer to detail',
  'As above',
  'Ditto',
])('“%s” says nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each([
  'Nil in 2025.',
  'No data held by the trust.',
  'None identified by the audit.',
  'None of the audits found fault.',
  'Unknown to the trust.',
  'Not known to us before.',
  '0',
  '91%',
  'Not applicable to our homes, which closed.',
  'Draft plans are read by the Board.',
  'See the audit of May 2015.',
  'See paragraph 3.',
  'Pending cases are few.',
  'As above 80%',
])('“%s” says something', (text) => {
  expect(saysNothing(text)).toBe(false);
});

test('a long row of dots between two words is read in a moment', () => {
  expect(saysNothing(`Total ${'.'.repeat(50_000)} 12`)).toBe(false);
  expect(saysNothing('.'.repeat(50_000))).toBe(true);
});
