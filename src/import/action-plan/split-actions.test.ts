import { expect, test } from 'vitest';
import type { OutlineLine } from '../word/outline.ts';
import { splitActions } from './split-actions.ts';

const line = (text: string, more: Partial<OutlineLine> = {}): OutlineLine => ({
  ...{ text, kind: 'paragraph', depth: 0 },
  ...more,
});
const split = (lines: readonly OutlineLine[], recommendation = '3') => {
  const { actions, mixed } = splitActions(lines, recommendation);
  return { actions: actions.map(({ number, text }) => (number === undefined ? text : `${number}|${text}`)), mixed };
};
const bullet = { kind: 'bullet' } as const;

test.each([
  ['2. Train staff', '2|Train staff'],
  ['2) Train staff', '2|Train staff'],
  ['3.2 Train staff', '2|Train staff'],
  ['3.2. 40 are trained', '2|40 are trained'],
  ['4.2 Train staff', '4.2 Train staff'],
  ['3.5 million is spent', '3.5 million is spent'],
  ['12 audits a month', '12 audits a month'],
  ['2.', '2.'],
])('the number typed before an action of recommendation 3: %s', (text, action) => {
  expect(split([line(text)])).toEqual({ actions: [action], mixed: false });
});

test('paragraphs are one action, unless several begin with a number', () => {
  expect(split([line('Train'), line(''), line('staff')])).toEqual({ actions: ['Train staff'], mixed: false });
  expect(split([line('2. Train'), line('staff')])).toEqual({ actions: ['2|Train staff'], mixed: false });
  expect(split([line('1. Train'), line('staff'), line('2. Audit')])).toEqual({
    actions: ['1|Train staff', '2|Audit'],
    mixed: true,
  });
  expect(split([line('')])).toEqual({ actions: [], mixed: false });
});

test('items of a list are an action each, with what is set in below them and the text before the first', () => {
  expect(
    split([
      line('In steps:'),
      line('Train', bullet),
      line('2. by May', { ...bullet, depth: 1 }),
      line('Audit', { kind: 'numbered', number: 4 }),
    ]),
  ).toEqual({ actions: ['In steps: Train 2. by May', '4|Audit'], mixed: true });
  expect(split([line('Train', bullet), line('by May', { ...bullet, depth: 1 })])).toEqual({
    actions: ['Train by May'],
    mixed: false,
  });
  expect(split([line('2. Train', bullet), line('3.4 Audit', bullet)]).actions).toEqual(['2|Train', '4|Audit']);
});
