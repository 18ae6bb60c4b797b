import { expect, test } from 'vitest';
import { splitSigns } from './split-signs.ts';

test.each([
  ['(caseloads).', ['(', 'caseloads', ').']],
  ['caseloads', ['', 'caseloads', '']],
  ['“return home interviews”,', ['“', 'return home interviews', '”,']],
  ['£311,644.', ['', '£311,644', '.']],
  ['(46%);', ['(', '46%', ');']],
  ['s47/s17', ['', 's47/s17', '']],
  ['children’s', ['', 'children’s', '']],
  ['Let’s Take Action Group (LTAG).', ['', 'Let’s Take Action Group (LTAG)', '.']],
  ['Strategy (including “Leaving Care”),', ['', 'Strategy (including “Leaving Care”)', ',']],
  ['(IRO (independent reviewing officer)),', ['(', 'IRO (independent reviewing officer)', '),']],
  ['–', ['', '–', '']],
])('%s', (text, parts) => {
  expect(splitSigns(text)).toEqual(parts);
});
