import { expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

const told = (text: string) =>
  parseYaml(text).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
const cure = 'Put the text in single quotation marks, or in none.';
const code = (written: string) => `“${written}” here would be read as a code, and the backslash lost. ${cure}`;

test.each([
  ['location: "S:\\new\\reports\\table"', `1:14 ${code('\\n')}`],
  ['a: b\nlocation: "S:\\\\old\\reports"', `2:19 ${code('\\r')}`],
  ['list:\n  - "S:\\table"', `2:8 ${code('\\t')}`],
  ['location: "S:\\board"', `1:14 ${code('\\b')}`],
  ['location: "S:\\0"', `1:14 ${code('\\0')}`],
  ['location: "S:\\Lists"', `1:14 ${code('\\L')}`],
  ['location: "S:\\_old"', `1:14 ${code('\\_')}`],
  ['location: "S:\\xad"', `1:14 ${code('\\xad')}`.replace('xad', 'x')],
  ['location: "S:\\u200bx"', `1:14 ${code('\\u200b')}`],
  ['location: "S:\\ x"', `1:14 ${code('\\')}`],
  ['location: "\\\\server\\\\share"', `1:12 Two backslashes here are read as one. ${cure}`],
  ['location: "S:\\Users"', `1:14 A backslash inside double quotation marks begins a code. ${cure}`],
  [
    'location: "S:\\reports\\"\ntitle: a\n',
    `1:11 The backslash before the last quotation mark keeps it from closing the text. ${cure}`,
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  "location: 'S:\\new\\reports'",
  'location: S:\\new\\reports',
  'location: "\\\\\\\\server\\\\share"',
  'title: "He said \\"no\\""',
  'title: "caf\\u00e9 \\U0001F600 a\\/b"',
  'title: "one \\\n  two"',
  'title: "one\\\n  \\ two"',
  'location: |\n  S:\\new\n',
])('%j loses nothing', (text) => {
  expect(told(text)).toEqual([]);
});
