import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { markOpenNotes } from './mark-open-notes.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

test('a paragraph that is only unfinished is a note, and one that is too long to be one takes no time', () => {
  const note = paragraph('Figures to be confirmed. [Check with the team]');
  const long = paragraph('['.repeat(60_000));
  const start = performance.now();
  expect(markOpenNotes([note, long])).toEqual({ blocks: [long], notes: [note] });
  expect(performance.now() - start).toBeLessThan(2000);
});
