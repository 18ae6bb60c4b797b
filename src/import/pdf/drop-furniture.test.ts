import { expect, test } from 'vitest';
import { dropFurniture } from './drop-furniture.ts';
import type { Line, Page } from './page.ts';

const line = (text: string, y: number, size = 11): Line => ({
  ...{ text, x: 72, y, width: 200, size, bold: false },
  cells: [{ text, x: 72, width: 200, bold: false }],
});
const page = (number: number, ...lines: readonly Line[]): Page => ({
  ...{ number, width: 595, height: 842, rules: [], links: [] },
  lines: [...lines, ...[200, 220, 240].map((y) => line(`Text ${'abcdefgh'.charAt(number)}`, y))],
});
/** What is kept at the edges of the pages that `print` makes. */
const kept = (print: (number: number) => readonly Line[], count = 4) =>
  dropFurniture(Array.from({ length: count }, (_, index) => page(index + 1, ...print(index + 1)))).flatMap(
    ({ lines }) => lines.flatMap(({ text, y }) => (y === 200 || y === 220 || y === 240 ? [] : [text])),
  );

test.each<readonly [string, (number: number) => readonly Line[]]>([
  ['the same words on every page', () => [line('Gateshead Council, 12 May 2019', 40, 9)]],
  ['the number of the page behind words', (number) => [line(`Gateshead Council ${number + 2}`, 800, 9)]],
  ['the number of the page before words', (number) => [line(`${number} | Report 2019`, 800, 9)]],
  ['one number of all', (number) => [line(`Page ${number} of 12`, 800, 9)]],
  ['a number alone', (number) => [line(`${number + 4}`, 800, 9)]],
  ['a number between marks', (number) => [line(`– ${number + 30} –`, 800, 9)]],
  ['“Page 1” as large as the text', (number) => [line(`Page ${number}`, 40)]],
])('%s is no text', (_, print) => {
  expect(kept(print)).toEqual([]);
});

test.each<readonly [string, (number: number) => readonly Line[]]>([
  ['headings at the top of their pages', (number) => [line(`Priority ${number}`, 80, 16)]],
  ['headings as large as the text', (number) => [line(`Standard ${number}:`, 80)]],
  ['rows of figures', (number) => [line(`Week ${40 * number} ${3 * number} 17`, 80), line(`${7 * number} 12`, 750)]],
  ['items of a list', (number) => [line(`${number}. The authority should`, 80)]],
])('%s differ in more than the number of the page, or are text', (_, print) => {
  expect(kept(print)).toEqual([1, 2, 3, 4].flatMap((number) => print(number).map(({ text }) => text)));
});

test('words that stand at the edge of one page in many are text', () => {
  expect(kept((number) => (number === 2 ? [line('Introduction', 80)] : []))).toEqual(['Introduction']);
});
