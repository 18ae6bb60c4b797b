import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const told = (text: string) => {
  const file = 'documents/strategy.md';
  return makeEvidence({ [file]: `${fixtureText(file).trimEnd()}\n\n${text}\n` })
    .problems.filter(({ rule }) => rule === 'raw-html')
    .map(({ column, message }) => `${column} ${message}`);
};
const comment = 'Comments are not published. Delete this one, or move what it says to where it is needed.';
const html = 'HTML is not published. Write it in Markdown; text in angle brackets needs backticks around it.';

test('a comment is told as one wherever it stands in its line, and is no other HTML', () => {
  expect(told('<!-- to do -->')).toEqual([`1 ${comment}`]);
  expect(told('Text <!-- to do --> and <i>more')).toEqual([`6 ${comment}`, `25 ${html}`]);
});

test('who types a line break as HTML is told how to type one', () => {
  const line =
    'HTML is not published. End a line with a backslash and begin the next one; in a table, write two rows or “; ” between the two.';
  expect(told('Text<br>more<br/>and<BR />more')).toEqual([`5 ${line}`, `13 ${line}`, `21 ${line}`]);
  expect(told('Text <brand>')).toEqual([`6 ${html}`]);
});
