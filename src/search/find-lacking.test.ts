import { expect, test } from 'vitest';
import { expandQuery } from './expand-query.ts';
import { findLacking, isToldByText } from './find-lacking.ts';
import { prepare } from './match-groups.ts';
import { parseQuery } from './parse-query.ts';
import { piecesOf } from './words.ts';

const groupsOf = (query: string) => expandQuery(parseQuery(query), []).groups;

test.each([
  ['"pathway plan"', [true]],
  ['"pathway plan', [false]],
  ['pathway plan', [false, false]],
  ['1.2', [true]],
  ['1-2', [true]],
  ['57.5%', [true]],
  ['12 weeks', [true, false]],
  ['2015', [false]],
  ['1998', [false]],
  ['120', [true]],
  ['20155', [true]],
  ['12015', [true]],
  ['s47', [false]],
  ['47s', [false]],
  ['2/12/2015', [false]],
])('whether only a text tells if it has %s', (query, told) => {
  expect(groupsOf(query).map(isToldByText)).toEqual(told);
});

test.each([
  ['"pathway plan"', 'Pathway Planning is reviewed.', false],
  ['"pathway plan"', 'A Pathway Plan is kept.', true],
  ['"planning"', 'The plans.', false],
  ['“children’s voice”', "The children's voice", true],
  ['1.2', 'Twelve is 12.', false],
  ['1.2', 'See 1.2.', true],
  ['1-2', 'Twelve is 12.', false],
  ['1-2', 'Of 1-2 weeks', true],
  ['16-plus', 'Those of 16plus', true],
  ['12', 'Section 1.2', false],
  ['27519', '27,519 children', true],
  ['47%', 'Section 47', true],
  ['"47%"', 'Section 47', false],
  ['"47%"', 'It was 47%.', true],
])('%s in “%s”: %s', (query, text, has) => {
  const groups = groupsOf(query);
  expect(findLacking(prepare(piecesOf(text)), groups, [0])).toEqual(has ? [] : [0]);
});

test('of several each is told for itself', () => {
  const text = prepare(piecesOf('A care plan of 47.'));
  expect(findLacking(text, groupsOf('"care plan" "pathway plan" 48 47 '), [0, 1, 2, 3])).toEqual([1, 2]);
  expect(findLacking(text, groupsOf('48 47 '), [1])).toEqual([]);
});

test('a phrase does not run on from one paragraph to the next', () => {
  const text = prepare(piecesOf('We have a plan. Care is good.'));
  const groups = groupsOf('"plan care"');
  expect([findLacking(text, groups, [0]), findLacking(text, groups, [0], [4])]).toEqual([[], [0]]);
  // It may begin a paragraph, and end one.
  expect(findLacking(text, groups, [0], [3, 5])).toEqual([]);
});
