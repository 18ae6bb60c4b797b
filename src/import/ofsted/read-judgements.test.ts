import { expect, test } from 'vitest';
import type { Block } from '../pdf/block.ts';
import { readJudgements, settleJudgements, type GradeReading } from './read-judgements.ts';
import { block } from './report-for-tests.ts';
import { findLscbChapter, readLscbJudgement } from './sif-sentences.ts';

const labels = { leadership: /leadership,? management and governance$/i };
const judged = {
  judgements: [{ id: 'leadership', title: 'Leadership' }],
  grades: ['good', 'requires improvement to be good'],
};
const report = (blocks: readonly Block[]) => ({ name: 'report.pdf', blocks, front: '', pages: 30 });
const gradesOf = (...blocks: Block[]) => readJudgements(report(blocks), labels).map(({ grade, page }) => [grade, page]);

const label = 'Leadership, management and governance';
const long = (length: number) => `${'x'.repeat(length - label.length - 1)} ${label}`;

test.each([
  [160, [['good', 4]]],
  [161, []],
])('a label of %d letters', (length, grades) => {
  const rows = [[long(length), 'Good']];
  expect(gradesOf(block('table', '', 4, { rows }))).toEqual(grades);
});

test.each([
  ['on its page', 4, [['good', 4]]],
  ['on the next one', 5, [['good', 4]]],
  ['two pages on', 6, []],
])('a heading takes the grade below it %s', (_where, page, grades) =>
  expect(gradesOf(block('heading', label), block('paragraph', 'Good', page))).toEqual(grades),
);

test.each([
  `${label} is good`,
  `${label} are good.`,
  `${label} good`,
  `${label} – Good`,
  `The graded judgement for ${label} is that it is good`,
  `The graded judgments about the ${label} is that they are good`,
])('a heading says its own grade: %s', (said) => expect(gradesOf(block('heading', said))).toEqual([['good', 4]]));

test.each([
  ['a heading', block('heading', 'The previous inspection'), []],
  ['a line that ends with a colon', block('paragraph', 'At the last inspection:'), []],
  ['a paragraph', block('paragraph', 'Much is better than at the last inspection.'), [['good', 4]]],
  [
    'a long paragraph',
    block('paragraph', `${'Since the last inspection much is better. '.repeat(3)}Grades:`),
    [['good', 4]],
  ],
])('%s above a table may be its title', (_, title, grades) => {
  const table = block('table', '', 4, { rows: [[label, 'Good']] });
  expect(gradesOf(title, table)).toEqual(grades);
  expect(gradesOf(title, block('paragraph', 'Text.'), table)).toEqual(grades);
  expect(gradesOf(title, block('paragraph', 'Text.'), block('paragraph', 'Text.'), table)).toEqual([['good', 4]]);
});

test('what is no heading takes no grade from below, and says its own only where it is bold', () => {
  const [said, grade] = [`${label}: good`, block('paragraph', 'Good')];
  expect(gradesOf(block('paragraph', label, 4, { bold: true }), grade)).toEqual([]);
  expect(gradesOf(block('paragraph', said))).toEqual([]);
  expect(gradesOf(block('paragraph', said, 4, { bold: true }))).toEqual([['good', 4]]);
});

test.each(['Not judged', ' not judged '])('“%s” is read as that, and gives a warning of its own', (grade) => {
  const readings = readJudgements(report([block('table', '', 3, { rows: [[label, grade]] })]), labels);
  expect(readings).toEqual([{ key: 'leadership', grade: 'not judged', page: 3 }]);
  const { grades, warnings } = settleJudgements(readings, judged);
  expect([grades, warnings.map(({ code, page }) => [code, page])]).toEqual([{}, [['judgement-not-given', 3]]]);
});

test('a text that only begins or ends with not judged gives none', () => {
  for (const grade of ['Not judged here', 'It was not judged'])
    expect(gradesOf(block('table', '', 4, { rows: [[label, grade]] }))).toEqual([]);
});

test('a grade that is given once is taken without a warning', () => {
  const { grades, warnings } = settleJudgements([{ key: 'leadership', grade: 'good', page: 4 }], judged);
  expect([grades, warnings]).toEqual([{ leadership: 'good' }, []]);
});

test('a grade is that of the framework’s scale; one that the scale does not have stays as printed', () => {
  const settled = (grade: GradeReading['grade']) => settleJudgements([{ key: 'leadership', grade, page: 4 }], judged);
  expect(settled('requires improvement').grades).toEqual({ leadership: 'requires improvement to be good' });
  expect(settled('adequate').grades).toEqual({ leadership: 'adequate' });
});

test('a grade beside “not judged” is a conflict', () => {
  const both: GradeReading[] = [
    { key: 'leadership', grade: 'not judged', page: 1 },
    { key: 'leadership', grade: 'good', page: 9 },
  ];
  for (const readings of [both, both.toReversed()]) {
    const { grades, warnings } = settleJudgements(readings, judged);
    expect([grades, warnings.map(({ code, page }) => [code, page])]).toEqual([
      {},
      [['judgement-conflict', readings[1]?.page]],
    ]);
  }
});

test.each([
  ['heading', 'The effectiveness of the Local Safeguarding Children Board (LSCB)'],
  ['heading', 'The Local Safeguarding Children Board is inadequate'],
] as const)('the chapter on the board begins behind the third page: %s %s', (kind, text) => {
  expect(findLscbChapter([block(kind, text, 3)])).toBe(1);
  expect(findLscbChapter([block(kind, text, 3), block(kind, text, 4)])).toBe(1);
  expect(findLscbChapter([block('paragraph', 'Text.'), block(kind, text, 3)])).toBe(2);
});

test('a bullet is no title of the chapter, and a numbered paragraph no sentence of it', () => {
  const [title, sentence] = ['Local Safeguarding Children Board', 'The LSCB is good.'];
  const chapterAt = (kind: Block['kind'], text: string) => findLscbChapter([block(kind, text)]);
  expect([chapterAt('bullet', title), chapterAt('numbered', sentence)]).toEqual([1, 1]);
  expect([chapterAt('numbered', title), chapterAt('bullet', sentence)]).toEqual([0, 0]);
});

test('the board’s grade is looked for in the first eight blocks of its chapter', () => {
  const sentence = block('heading', 'The LSCB is good', 7);
  const after = (count: number) => [...Array.from({ length: count }, () => block('paragraph', 'Text.', 5)), sentence];
  expect(readLscbJudgement(report(after(7)), 0)).toEqual([{ key: 'lscb', grade: 'good', page: 7 }]);
  expect(readLscbJudgement(report(after(8)), 0)).toEqual([]);
  expect(readLscbJudgement(report(after(8)), 1)).toHaveLength(1);
});

test('the board’s grade is read of what the arrangements are said to be, unless that is denied', () => {
  const sentence = (is: string) =>
    `The arrangements in place to evaluate the effectiveness of what is done by the authority and its partners ${is}`;
  const read = (text: string) => readLscbJudgement(report([block('paragraph', text)]), 0).map(({ grade }) => grade);
  expect(read(sentence('are good.'))).toEqual(['good']);
  expect(read(sentence('require improvement'))).toEqual(['requires improvement']);
  expect(read(sentence('are not yet good'))).toEqual([]);
  expect(read(sentence('are good, and much is done.'))).toEqual([]);
});

test('the board’s grade on the first page counts beside that of its chapter', () => {
  const front = 'The effectiveness of the Local Safeguarding Children Board (LSCB) is good';
  const chapter = block('heading', 'The LSCB is inadequate', 7);
  expect(readLscbJudgement({ ...report([chapter]), front }, 0)).toEqual([
    { key: 'lscb', grade: 'good', page: 1 },
    { key: 'lscb', grade: 'inadequate', page: 7 },
  ]);
});
