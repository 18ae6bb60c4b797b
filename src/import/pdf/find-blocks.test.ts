import { expect, test } from 'vitest';
import { findBlocks } from './find-blocks.ts';
import type { Line } from './page.ts';

const layout = { size: 12, leading: 1.2, left: 72, right: 524 };

const line = (y: number, ...pieces: readonly (readonly [number, string])[]): Line => {
  const cells = pieces.map(([x, text]) => ({ text, x, width: 5 * text.length, bold: false }));
  const x = cells[0]?.x ?? 0;
  return { text: pieces.map(([, text]) => text).join(' '), x, y, width: 440, size: 12, bold: false, cells };
};

const textsOf = (number: number, ...lines: Line[]) =>
  findBlocks({ number, height: 842, lines, rules: [], links: [] }, layout).map(({ text }) => text);

/** A line of a letter’s head and how far it runs. */
const headLine = (y: number, text: string, width: number, x = 72): Line => ({ ...line(y, [x, text]), width });

const dear = headLine(170, 'Dear local partnership', 120);
const persons = [headLine(100, 'A Person, Chief Nurse', 300), headLine(114.5, 'B Person, Director, the', 440)];

test('each person whom a letter goes to begins a line, which may go on', () => {
  const apart = ['A Person, Chief Nurse', 'B Person, Director, the Council', 'Dear local partnership'];
  expect(textsOf(1, ...persons, headLine(129, 'Council', 50, 86), dear)).toEqual(apart);
  expect(textsOf(1, ...persons, headLine(129, 'Council', 50), dear)).toEqual(apart);
  const full = headLine(114.5, 'B Person, Director, the Council', 440);
  expect(textsOf(1, full, headLine(129, 'C Person, Chair', 90), dear)).toHaveLength(3);
  expect(textsOf(1, full, headLine(129, 'Social Services, Newbridge', 90), dear)).toHaveLength(2);
  expect(textsOf(2, ...persons, headLine(129, 'Council', 50), dear)[0]).toMatch(/^A Person, Chief Nurse B Person/);
});

test('what follows a comma or a small letter in a letter’s head goes on there', () => {
  const nurse = headLine(100, 'A Person, Chief Nurse,', 300);
  expect(textsOf(1, nurse, headLine(114.5, 'Council', 50), dear)[0]).toBe('A Person, Chief Nurse, Council');
  expect(textsOf(1, nurse, headLine(114.5, 'of the trust', 50), dear)[0]).toBe('A Person, Chief Nurse, of the trust');
});

test('an item whose first line stands further in than its others is one', () => {
  const lines = [
    line(100, [72, '14.'], [110, 'While the response is strong, there is']),
    line(114.5, [103, 'inconsistency in the quality of plans']),
    line(129, [103, '(87%), and in their']),
    line(143.5, [103, 'Reviews.']),
  ];
  const blocks = findBlocks({ number: 5, height: 842, lines, rules: [], links: [] }, layout);
  expect(blocks.map(({ text, textX }) => [text, textX])).toEqual([
    ['While the response is strong, there is inconsistency in the quality of plans (87%), and in their Reviews.', 103],
  ]);
});
