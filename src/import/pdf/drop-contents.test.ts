import { expect, test } from 'vitest';
import { dropContents } from './drop-contents.ts';
import type { Line, Page } from './page.ts';

const page = (...texts: readonly string[]): Page => ({
  ...{ number: 2, width: 595, height: 842, rules: [], links: [] },
  lines: texts.map((text, index): Line => ({
    text,
    x: 72,
    y: 80 + 15 * index,
    width: 200,
    size: 11,
    bold: false,
    cells: [],
  })),
});
const left = (...texts: readonly string[]) =>
  dropContents([page(...texts)]).flatMap(({ lines }) => lines.map(({ text }) => text));

test('a printed list of contents goes, with entries of two lines, and what stands around it stays', () => {
  expect(
    left(
      'Our strategy',
      'Contents',
      'Introduction ..... 2',
      'What we know of',
      'children in need 3',
      'Appendix (A) 12',
      'Introduction',
      'We care.',
    ),
  ).toEqual(['Our strategy', 'Introduction', 'We care.']);
});

test('a page number that is misprinted ends no list', () => {
  expect(left('Contents', 'Introduction 2', 'Need 6', 'Help 5', 'Care 8', 'We care.')).toEqual(['We care.']);
});

test('text below a list of contents stays, though a line of it ends in a number', () => {
  const text = [
    'We care for children.',
    'They are many, and they',
    'come from all parts of the town.',
    'Of these we helped 12',
    'last year.',
  ];
  expect(left('Contents', 'Introduction 2', 'Need 3', 'Help 4', ...text)).toEqual(text);
  expect(left('Contents', 'Introduction 2', 'Need 3', 'Help 14', 'Of these we helped 12', 'last year.')).toEqual([
    'Of these we helped 12',
    'last year.',
  ]);
});

test.each([
  [['Contents', 'Introduction 2', 'Need 3', 'We care.']],
  [['The contents of this box', 'Children 2', 'Carers 3', 'Workers 4']],
])('what is no list of contents stays: %s', (texts) => {
  expect(left(...texts)).toEqual(texts);
});
