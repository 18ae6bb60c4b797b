import { expect, test } from 'vitest';
import { isPercentage } from './is-percentage.ts';

const table = 'Figures Period Figure (per cent of plans) Number Out of Source 2012/13. 5.9. 24. 404. Paragraph 5.';

test.each([
  ['Of the children 47% were matched', '47%', true],
  ['all of them (100%), as planned', '(100%),', true],
  ['up by 24 per cent', '24', true],
  ['up by 24 percent.', '24', true],
  ['section 47 enquiries', '47', false],
  ['24 per year', '24', false],
  ['24 in a cent', '24', false],
  ['24 of what percent', '24', false],
  ['24 a percentile', '24', false],
  ['24 for centres', '24', false],
  ['24 paper centres', '24', false],
  ['24 upper centres', '24', false],
  ['24 per recent year', '24', false],
  [table, '5.9.', true],
  [table, '24.', false],
  [table, '404.', false],
  [table, '5.', false],
  [table.replace('(per cent of plans)', '(plans)'), '5.9.', false],
  ['Figures Period Figure (per cent) Source Last set. over 60. Section 6.', '60.', true],
  ['Figures Period Figure (per cent) Source March 2018. 96. Printed.', '96.', true],
])('in “%s” %s is a percentage: %s', (text, piece, is) => {
  const pieces = text.split(' ');
  expect(isPercentage(pieces, pieces.indexOf(piece))).toBe(is);
});
