import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { answeredLines } from './answered-lines.ts';
import { itemOf } from '../evidence-index.ts';

/** The lines of enquiry that the section answers with this detail. */
function answered(...detail: readonly string[]) {
  const text = fixtureText('annex-m/01-thresholds.md').replace(
    /(?<=## Detail\n\n)[^#]+(?:#line[^#]+)*/,
    `${detail.join('\n')}\n\n`,
  );
  const section = itemOf(makeEvidence({ 'annex-m/01-thresholds.md': text }).index, 'annex-m-section', '01-thresholds');
  if (section === undefined) throw new Error('The section cannot be read');
  return Object.fromEntries(answeredLines(section));
}

test('a line has every paragraph that answers it, each once', () => {
  expect(
    answered(
      '1. Audits show it. [a](#line-a)',
      '2. So do visits [a](#line-a), twice. [a](#line-a) [b-1](#line-b-1)',
      '3. Nothing.',
    ),
  ).toEqual({ a: ['detail-1', 'detail-2'], 'b-1': ['detail-2'] });
});

test('a paragraph that is an open note answers nothing, until it is done; one with a note below it does', () => {
  expect(answered('1. [ ] Ask the board. [a](#line-a)')).toEqual({});
  expect(answered('1. [x] The board agrees. [a](#line-a)')).toEqual({ a: ['detail-1'] });
  expect(answered('1. The board agrees. [a](#line-a)', '   - [ ] Since when?')).toEqual({ a: ['detail-1'] });
});

test('a paragraph without a word beside the links to its lines answers nothing', () => {
  expect(answered('1. [a](#line-a)', '2. – [b-1](#line-b-1), [b-2](#line-b-2)')).toEqual({});
  expect(answered('1. No [a](#line-a)', '2. See [a](#line-a), [b-1](#line-b-1)')).toEqual({
    a: ['detail-1', 'detail-2'],
    'b-1': ['detail-2'],
  });
});

test('a paragraph that only says that the answer is to come answers nothing', () => {
  expect(answered('1. TBC [a](#line-a)', '2. To be added. [b-1](#line-b-1) [b-2](#line-b-2)')).toEqual({});
  expect(answered('1. None. [a](#line-a)', '2. The plan is to follow. [b-1](#line-b-1)')).toEqual({
    a: ['detail-1'],
    'b-1': ['detail-2'],
  });
});

test('other links, and links outside the detail, answer nothing', () => {
  expect(answered('See [a](#line-a).', '', '1. See [1](#detail-1).')).toEqual({});
});
