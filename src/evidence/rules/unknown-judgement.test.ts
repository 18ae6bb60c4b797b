import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const framework = 'frameworks/graded.md';
const inspection = 'inspections/2025-northtown.md';

/** What is said, and where, with one text of a file for another. */
const told = (path: string, from: string, to: string): string[] =>
  makeEvidence({ [path]: fixtureText(path).replace(from, to) }).problems.map(
    ({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`,
  );

test.each([
  [framework, 'part-of: overall', 'note: A part.', []],
  [inspection, 'help: poor', 'help: Poor', ['7 GF has no grade “Poor”. Its grades are: good, poor.']],
  [inspection, 'help: poor', 'helps: poor', ['7 GF gives no judgement “helps”. Did you mean “help”?']],
  [inspection, 'help: poor', 'leadership: poor', ['7 GF gives no judgement “leadership”. It gives: overall, help.']],
  [
    framework,
    'grades: [good, poor]',
    'grades: []',
    [
      '7 GF lists no grades, so “good” means nothing. Write them under grades in content/frameworks/graded.md.',
      '7 GF lists no grades, so “poor” means nothing. Write them under grades in content/frameworks/graded.md.',
    ],
  ],
])('in %s “%s” written as “%s”', (path, from, to, messages) => {
  const places = messages.map((message) => `unknown-judgement content/${inspection}:${message}`);
  expect(told(path, from, to)).toEqual(places);
});

test('a framework that lists no judgements is told of with where to write them', () => {
  const none = fixtureText(framework).replace(/^judgements:\n(?: .*\n)+/m, 'judgements: []\n');
  const { problems } = makeEvidence({ [framework]: none });
  expect(problems.map(({ message }) => message)).toContain(
    'GF lists no judgements, so “help” means nothing. Write them under judgements in content/frameworks/graded.md.',
  );
});

test.each([
  ['overal', 'No judgement of this framework has the id “overal”. Did you mean “overall”?'],
  ['leadership', 'No judgement of this framework has the id “leadership”. Its judgements are: overall, help.'],
  ['help', 'A judgement cannot be a part of itself. Write the id of the one it is a part of, or delete the line.'],
])('a judgement that is a part of %s is told of where it says so', (id, message) => {
  expect(told(framework, 'part-of: overall', `part-of: ${id}`)).toEqual([
    `unknown-judgement content/${framework}:11 ${message}`,
  ]);
});
