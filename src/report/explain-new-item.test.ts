import { expect, test } from 'vitest';
import { makeEvidence } from '../tests/make-evidence.ts';
import { explainNewItem } from './explain-new-item.ts';

const { index } = makeEvidence();

test('a new item that the check would take is refused nothing', () => {
  expect(explainNewItem('documents/early-help', 'Early help: the “first” #1 plan', index)).toBeUndefined();
});

test.each([
  ['a name that means a device', 'documents/con', 'Plan', /Windows cannot keep/],
  ['a name that is too long', `documents/${'a'.repeat(140)}`, 'Plan', /longer than 140/],
  ['a name that looks like another', 'documents/strat-egy', 'Plan', /only in capitals or punctuation/],
  ['a title of two lines', 'documents/plan', 'Plan\n- x', /one line/],
  ['a title that is empty', 'documents/plan', ' ', /one line/],
  ['a title with a sign that a terminal obeys', 'documents/plan', 'Plan \u001B[31m', /one line/],
  ['a title that turns its letters round', 'documents/plan', 'Plan \u202Efdp.exe', /nobody sees/],
])('says why of %s', (_, id, title, told) => {
  expect(explainNewItem(id, title, index)).toMatch(told);
});
