import { expect, test } from 'vitest';
import { isLabelled } from './is-labelled.ts';

test.each([
  'Outcome: children are safe',
  'Update June 2019: on track',
  'Update (Q2): on track',
  'Progress update: on track',
  'Progress as at 30/06: on track',
  'Progress to date: on track',
  'Position statement: all is done',
  'Summary of progress: all is done',
  'Notes: see the minutes',
  'Key: red is late',
  'RAG rating: red',
])('“%s” says that it is no recommendation', (text) => expect(isLabelled(text)).toBe(true));

test.each([
  'Recommendation 2: Find homes',
  'Key workers: see that each child has one',
  'Progress of children in care: close the gap at school',
  'Position of trust: see that allegations are heard',
  'Summary of need: write one for each child',
  'Comments from children: write down what they say',
  'Key stage 2: close the gap',
  'Progress 8: raise the score',
  'Improve supervision',
])('“%s” may be one', (text) => expect(isLabelled(text)).toBe(false));
