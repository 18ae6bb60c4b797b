import { expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

const told = (value: string) =>
  parseYaml(`title: ${value}\nnumber: "4"\n`).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
const message =
  'These are curly quotation marks, which would be published with the text. Type straight ones; to keep the curly ones too, put straight ones around them.';

test.each(['“4”', '“Missing from home”', '”Missing”', '‘Missing’', '“Missing"', '„Missing“'])(
  'a value that stands in %s is told',
  (value) => {
    expect(told(value)).toEqual([`1:8 ${message}`]);
    expect(told(`[AB, ${value}]`)).toEqual([`1:13 ${message}`]);
    expect(told(`\n  - ${value}`)).toEqual([`2:5 ${message}`]);
  },
);

test.each([
  '“Right help” at the “right time”',
  '“Right help” for all',
  'The “right help”',
  '"“Right help”"',
  "'“Right help”'",
  '>-\n  “Right help”',
  '’Tis',
  'Children’s homes',
])('a value like %s is not', (value) => {
  expect(told(value)).toEqual([]);
});
