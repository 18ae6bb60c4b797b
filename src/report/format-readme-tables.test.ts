import { expect, test } from 'vitest';
import { formatRuleTable, replaceTable } from './format-readme-tables.ts';

const readme = 'A\n<!-- rules: begin -->\nold\n<!-- rules: end -->\nB';

test('a stroke in a text parts no cells', () => {
  const rule = { id: 'a', title: 'One | two', why: '', fix: 'Do it.', find: () => [] };
  expect(formatRuleTable([rule]).split('\n').at(-1)).toBe('| `a` | One \\| two | Do it. |');
});

test('only what stands between the marks is replaced', () => {
  expect(replaceTable(readme, 'rules', 'new')).toBe('A\n<!-- rules: begin -->\n\nnew\n\n<!-- rules: end -->\nB');
});

test.each([
  ['without marks', 'A'],
  ['with the end alone', 'A\n<!-- rules: end -->'],
  ['with the beginning alone', 'A\n<!-- rules: begin -->'],
  ['with the end first', '<!-- rules: end --> <!-- rules: begin -->'],
])('a README %s is left alone', (_, text) => {
  expect(() => replaceTable(text, 'rules', 'new')).toThrow('The README has no place for the table “rules”.');
});
