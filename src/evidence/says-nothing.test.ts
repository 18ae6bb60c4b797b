import { expect, test } from 'vitest';
import { saysNothing } from './says-nothing.ts';

test.each(['', '–', 'Nil', 'None.', 'N/A', 'n/a', '(Not applicable)', 'Nothing to report.', '[TBC]', 'To be added…'])(
  '“%s” says nothing',
  (text) => {
    expect(saysNothing(text)).toBe(true);
  },
);

test.each([
  'Nil in 2025.',
  'None of the audits found fault.',
  '0',
  '91%',
  'Not applicable to our homes, which closed.',
])('“%s” says something', (text) => {
  expect(saysNothing(text)).toBe(false);
});
