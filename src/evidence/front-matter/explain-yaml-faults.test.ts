import { describe, expect, test } from 'vitest';
import { explainYamlFaults } from './explain-yaml-faults.ts';
import { parseYaml } from './parse-yaml.ts';

const told = (text: string) =>
  parseYaml(text).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
const list = (lead: string) =>
  `documents:\n  - id: a\n${lead}- id: b\n    note: c\n  - id: d\n  - id: e\nreviewed: 2015-12-02\n`;
const tab = 'A tab stands at the beginning of this line. Use two spaces instead.';
const space =
  'The space here is not an ordinary one: it was copied from a document or a web page. Delete it and type a space.';
const indent = 'This line is not indented like the lines around it. Use two spaces for each level.';
const cure = 'Put the whole value in double quotation marks.';

describe('one slip is told once, at its line', () => {
  test.each([
    ['a tab before an entry', list('\t'), `3:1 ${tab}`],
    ['no-break spaces before an entry', list('\u00a0\u00a0'), `3:1 ${space}`],
    [
      'no-break spaces before every entry',
      'documents:\n\u00a0\u00a0- id: a\n\u00a0\u00a0- id: b\ntitle: x',
      `2:1 ${space}`,
    ],
    ['a space too few before an entry', list(' '), `3:1 ${indent}`],
    ['a space too many before an entry', list('   '), `3:4 ${indent}`],
    [
      'a dash that Word has made before an entry',
      list('  ').replace('  - id: d', '  – id: d'),
      '5:3 An entry of a list begins with a hyphen and a space, not with a dash or a bullet. Type them.',
    ],
    [
      'no space behind the hyphen',
      list('  ').replace('  - id: d', '  -id: d'),
      '5:3 Put a space after the hyphen that begins this entry.',
    ],
    [
      'a list whose bracket does not close',
      'title: a\nowners: [MG, MW\nreviewed: 2015-12-02\n',
      '2:9 The bracket that opens this list does not close. Add one at its end.',
    ],
    ['a field a space too near', list('  ').replace('    note', '   note'), `4:1 ${indent}`],
    ['a field two spaces too far', list('  ').replace('    note', '      note'), `4:1 ${indent}`],
    [
      'no space behind the colon',
      'title: a\nreviewed:2015-12-02\nnumber: "3"\n',
      '2:10 Put a space after the colon: “reviewed: …”.',
    ],
    ['a no-break space behind the colon', 'title: a\nreviewed:\u00a02015-12-02\nnumber: "3"\n', `2:10 ${space}`],
    [
      'an apostrophe in single marks',
      "title: 'Children's education'\nnumber: 3",
      `1:8 An apostrophe ends a text in single quotation marks. ${cure}`,
    ],
    [
      'double marks in double marks',
      'title: "The "Right" help"\nnumber: 3',
      '1:8 The text ends at its second quotation mark. Put the whole value in single quotation marks, or type curly ones inside it.',
    ],
    [
      'a bracket at the beginning',
      'title: [Missing] from home\nnumber: 3',
      `1:8 A value that begins with [ is read as a list. ${cure}`,
    ],
    ['a star at the beginning', 'title: *Missing* from home\nnumber: 3', `1:8 A value may not begin with *. ${cure}`],
    ['a hyphen at the beginning', 'title: - Missing\nnumber: 3', `1:8 A value may not begin with -. ${cure}`],
    [
      'a colon in a value',
      'title: Missing: from home\nnumber: 3',
      '1:8 A colon followed by a space divides this value in two. Put the whole value in quotation marks.',
    ],
    [
      'a line without a colon',
      'title: a\nreviewed 2015-12-02\nnumber: "3"',
      '2:1 This line has no colon after the field’s name, or a colon in the wrong place. Write it as “field: value”; set it in further if it goes on from the line above.',
    ],
    [
      'a mark that does not close',
      'title: "Missing\nnumber: 3\n',
      '1:8 The quotation mark that opens this text does not close it. Add one at its end.',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('two slips in two fields are two', () => {
    expect(
      told('title: Missing: a\ndocuments:\n\t- id: a\n\t- id: b\nnumber: "3"').map((line) => line.slice(0, 3)),
    ).toEqual(['1:8', '3:1']);
  });

  test.each(['\t- a: b: c\n', 'a: "b: c"d\n', "a: '\n", ' a: \n'])('and soon, however many there are', (line) => {
    const text = line.repeat(20_000);
    const fault = { code: 'MISSING_CHAR', message: '', column: 1 } as const;
    const faults = Array.from({ length: 20_000 }, (_, at) => ({ ...fault, line: at + 1 }));
    const start = performance.now();
    explainYamlFaults(faults, text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
