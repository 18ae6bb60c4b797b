import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

test.each([
  [['Plans are', 'clear.'], 'Plans are clear.'],
  [['Long-', 'term plans'], 'Long-term plans'],
  [['up-', 'to-date plans'], 'up-to-date plans'],
  [['pre-', 'and post-birth'], 'pre- and post-birth'],
  [['pre-', 'to post-birth'], 'pre- to post-birth'],
])('%j is read as “%s”', (lines, text) => {
  expect(joinLines(lines)).toBe(text);
});
