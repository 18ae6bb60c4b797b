import { expect, test } from 'vitest';
import { findStruckCells, hasStrike } from './find-struck-cells.ts';

test('the shared texts some words of which are struck out are found by their numbers', () => {
  const struck = '<si><r><rPr><strike/></rPr><t>Old</t></r><r><t> new</t></r></si>';
  const texts = (...items: string[]) => [...findStruckCells('', `<sst>${items.join('')}</sst>`).texts];
  expect(texts('<si><t>A</t></si>', struck, '<si><t>B</t></si>', struck)).toEqual(['1', '3']);
  expect(texts('<si><t>A</t></si>')).toEqual([]);
  expect(texts('<x:si><x:r><x:rPr><x:strike val="1"/></x:rPr><x:t>Old</x:t></x:r></x:si>')).toEqual(['0']);
});

test.each([
  ['<strike/>', true],
  ['<strike />', true],
  ['<strike val="true"/>', true],
  ['<strike val="0"/>', false],
  ['<strike val="false"/>', false],
  ['<strikethrough/>', false],
])('%s: %s', (xml, struck) => expect(hasStrike(xml)).toBe(struck));
