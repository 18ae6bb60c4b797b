import { expect, test } from 'vitest';
import { tidyPasted } from './tidy-pasted.ts';

test.each([
  // The ends of lines on a printed page.
  ['placed on an inter- agency basis', 'placed on an inter-agency basis'],
  ['placed on an inter-\nagency basis', 'placed on an inter-agency basis'],
  ['super\u00ADvision of multi\u2011agency work', 'supervision of multi-agency work'],
  ['short- and long-term', 'short- and long-term'],
  ['CSE - strategy', 'CSE - strategy'],
  ['adoption -Gateshead', 'adoption -Gateshead'],
  // The names of files.
  ['early-help-strategy.pdf', 'early help strategy'],
  ['Early Help Strategy.DOCX', 'Early Help Strategy'],
  ['Early_Help%20Strategy_v2.xlsx now', 'Early Help Strategy v2 now'],
  ['early-help-strategy', 'early-help-strategy'],
  ['the .pdf', 'the .pdf'],
  ['2.06 and s.47', '2.06 and s.47'],
  // The addresses of pages.
  [
    'https://evidence.example.org/site/annex-m/03-missing-from-home-or-care.html',
    'annex m 3 missing from home or care',
  ],
  ['https://evidence.example.org/annex-m/13-prevent-duty?mark=duty#detail-2', 'annex m 13 prevent duty'],
  ['localhost:4321/annex-m/13-prevent-duty.html', 'annex m 13 prevent duty'],
  ['/gaps.html', 'gaps'],
  ['gaps.html#overdue', 'gaps'],
  ['http://localhost:4321/', ''],
  ['16/17 year olds', '16/17 year olds'],
  // Between quotation marks words stay as they are.
  ['“early-help-strategy.pdf”', '“early-help-strategy.pdf”'],
])('%s: %s', (pasted, tidy) => {
  expect(tidyPasted(pasted)).toBe(tidy);
});
