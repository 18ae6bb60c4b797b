import { expect, test } from 'vitest';
import { outline } from '../word/outline.ts';
import { cellToBlocks } from './cell-to-blocks.ts';

test('the lines of a cell are paragraphs, and those with a bullet are a list', () => {
  const lines = outline(cellToBlocks('We will:\n• train\n•audit\n- check\n\nthen  stop'));
  expect(lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'paragraph We will:',
    'bullet train',
    'bullet audit',
    'bullet check',
    'paragraph then stop',
  ]);
});

test.each(['- 5 per cent', '-5', '1. Train', '–', 'A – B', '#1 | <b> ~~x~~'])(
  'the words “%s” stay as they are',
  (text) => {
    expect(outline(cellToBlocks(text)).map((line) => `${line.kind} ${line.text}`)).toEqual([`paragraph ${text}`]);
  },
);

test('what is struck in a cell keeps its words and is struck in a list too', () => {
  const struck = [{ type: 'delete', children: [{ type: 'text', value: 'train' }] }];
  expect(cellToBlocks('train', true)).toEqual([{ type: 'paragraph', children: struck }]);
  expect(cellToBlocks('• train', true)).toMatchObject([
    { type: 'list', children: [{ children: [{ type: 'paragraph', children: struck }] }] },
  ]);
});
