import { expect, test } from 'vitest';
import { findBlocks } from './find-blocks.ts';
import type { Line } from './page.ts';

const layout = { size: 12, leading: 1.2, left: 72, right: 524 };

const line = (y: number, ...pieces: readonly (readonly [number, string])[]): Line => {
  const cells = pieces.map(([x, text]) => ({ text, x, width: 5 * text.length, bold: false }));
  const x = cells[0]?.x ?? 0;
  return { text: pieces.map(([, text]) => text).join(' '), x, y, width: 440, size: 12, bold: false, cells };
};

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
