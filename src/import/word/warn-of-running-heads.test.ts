import { expect, test } from 'vitest';
import { warnOfRunningHeads } from './warn-of-running-heads.ts';

const text = 'Northfold assessment, 2026. Contacts are decided in a day.';

test('what only the head of a page says is told of once', () => {
  expect(warnOfRunningHeads(['Draft for the board', 'Draft for the board', 'Version 3, Page 2 of 9'], text)).toEqual([
    {
      code: 'running-heads-left-out',
      message:
        'What stands at the head or foot of its pages was left out: “Draft for the board”, “Version 3, Page 2 of 9”. If it says something the text does not, like “draft”, write it into the text.',
    },
  ]);
});

test('page numbers, markings and what the text says too are not', () => {
  const lines = ['', '3', 'Page 1 of 9', 'OFFICIAL-SENSITIVE', 'Northfold assessment 2026 – page 4'];
  expect(warnOfRunningHeads(lines, text)).toEqual([]);
});

test('a word or two that the text has only in passing is told of', () => {
  expect(warnOfRunningHeads(['DRAFT'], 'The draft policy was agreed.')).toHaveLength(1);
  expect(warnOfRunningHeads(['Northfold Council'], 'Northfold Council decides.')).toEqual([]);
});

test('of several lines with a marking, what the warning of the marking does not quote is told of', () => {
  const lines = ['OFFICIAL', 'OFFICIAL – draft for comment', 'OFFICIAL'];
  expect(warnOfRunningHeads(lines, text).map(({ message }) => message)).toEqual([
    expect.stringContaining('left out: “OFFICIAL – draft for comment”.'),
  ]);
});
