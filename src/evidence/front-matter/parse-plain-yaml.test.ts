import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parsePlainYaml } from './parse-plain-yaml.ts';
import { parseAnyYaml } from './parse-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** Holds plain reading against the whole. Answers whether it could be read so. */
function expectSame(text: string): boolean {
  const plain = parsePlainYaml(text);
  if (plain === undefined) return false;
  // The texts side by side: the order of the fields and what is a number must be the same too.
  expect(JSON.stringify({ data: plain, faults: [] }), text).toBe(JSON.stringify(parseAnyYaml(text)));
  return true;
}

const frontMatterOf = (file: string): string => {
  const split = splitFrontMatter(readFileSync(file, 'utf8'));
  return 'frontMatter' in split ? split.frontMatter.replace(/^\n/, '') : '';
};

describe('plain YAML', () => {
  test('reads nearly all of the content, and as the YAML library does', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    const plain = files.filter((file) => expectSame(frontMatterOf(join('content', file))));
    expect(plain.length / files.length).toBeGreaterThan(0.8);
  });

  test.each([
    ['texts, numbers and dates', 'title: A: b\nplace: (a) b: c\nn: 12\nx: 0.5\ny: 1.50\nday: 2015-12-02\nid: 2015-a'],
    [
      'what looks like a number',
      'a: 007\nb: 1e3\nc: 0x1F\nd: 0o7\ne: 1.\nf: 1_000\ng: 1.2.3\nh: 12345678901234567890\ni: 1.12345678901234567',
    ],
    [
      'what YAML takes for something else',
      'a: null\nb: True\nc: no\nd: Null\ne: ~\nf: yes\ng: .5\nh: Infinity\ni: NaN',
    ],
    [
      'lists on a line',
      'a: []\nb: [x, y z]\nc: ["1", "a b"]\nd: [1, 2.5]\ne: [a,b]\nf: [a, ]\ng: [ a ]\nh: ["a, b"]\ni: [a: b]\nj: [a:b]',
    ],
    ['an empty entry of a list on a line', 'a: [, ]'],
    ['quotation marks', `a: "b: c"\nb: 'd # e'\nc: "x" y\nd: ""\ne: 'it''s'\nf: "a\\nb"`],
    ['a folded text', 'a: >-\n  one # two\n  three: four\nb: c'],
    ['a folded text with an empty line', 'a: >-\n  one\n\n  two\nb: c'],
    ['a folded text set in unevenly', 'a: >-\n  one\n    two\nb: c'],
    ['a folded text set in less later', 'a: >-\n    one\n  two\nb: c'],
    ['a folded text that is not set in', 'a: >-\nb: c'],
    ['a folded text in a list', 'a:\n  - >-\n    one\n    two\n  - text: >-\n      three\n    id: x'],
    ['a text that goes on', 'a: one\n  two\nb: c'],
    ['a list', 'a:\n  - one\n  - id: x\n    due: 1\n  - y\nb: c'],
    ['a list as far left as its name', 'a:\n- one\n- id: x\n  due: 1\nb:\n- c'],
    ['a list in a list', 'a:\n  - - one\n    - two'],
    ['an entry that goes on', 'a:\n  - one\n    two\n  - b'],
    ['an entry set in less', 'a:\n    - one\n  - b'],
    ['a group', 'a:\n  b:\n    c: d\n  e: f\ng: h'],
    ['a group set in unevenly', 'a:\n    b: c\n  d: e'],
    ['nothing behind a name', 'a:\nb: c'],
    ['nothing behind the last name', 'b: c\na:'],
    ['nothing behind a hyphen', 'a:\n  -\n  - b'],
    ['a name twice', 'a: b\na: c'],
    ['names of every object', 'constructor: a\nto-string: b\nvalue-of: c'],
    ['the name null', 'null: a'],
    ['names in other letters', 'Title: a\nto_do: b\n"c": d\n1: e'],
    ['a remark', 'a: b # c\n# d\ne: f'],
    ['a sign in front', 'a: -1\nb: +2\nc: - d'],
    ['a mark of an anchor', 'a: &b c\nd: *b'],
    ['a tag', 'a: !!str 1'],
    ['a colon at the end', 'a: b:\nc: d'],
    ['spaces at the end', 'a: b \nc: d'],
    ['a tab', 'a:\tb'],
    ['other ends of a line', 'a: b\u2028c: d\ne: f\u0085g: h'],
    ['letters of other languages', 'a: Zażółć gęślą\nb: £5 “quoted”\nc: 😀\nd: “a”: b\ne: ‘a'],
    ['a group on a line', 'a: { b: c }'],
    ['the end of a document', 'a: b\n...\nc: d'],
    ['no fields', '- a\n- b'],
    ['nothing', ''],
    ['an empty line', 'a: b\n\nc: d'],
    ['a question mark', '? a\n: b'],
  ])('with %s', (_, text) => {
    expectSame(text);
    expectSame(`${text}\n`);
    // Each line by itself too, so that one that is not plain hides none of the others.
    if (!/\n[ -]/.test(text)) for (const line of text.split('\n')) expectSame(line);
  });

  const oneOf = (letters: string) => fc.constantFrom(...Array.from(letters));
  const word = fc.oneof(
    fc.string({ unit: oneOf('abc12 -:,'), maxLength: 20 }),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: oneOf('ab1 :#-,.\'"[]{}>|&*!?£“é\n'), maxLength: 10 }),
    fc.constantFrom('2015-12-02', 'requires improvement', '1', '2024-25', 'true', '0.5', 'a: b', 'word '.repeat(30)),
  );
  const plainName = fc.constantFrom('id', 'title', 'due', 'text', 'owners', 'a-b');
  const name = fc.oneof({ weight: 30, arbitrary: plainName }, fc.constant('null'), fc.string({ maxLength: 4 }));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(null, true),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(name, tie('value'), { maxKeys: 4 }),
    ),
  }));
  const styles = [
    {},
    { lineWidth: 20 },
    { indentSeq: false },
    { indent: 4 },
    { defaultStringType: 'QUOTE_SINGLE' as const },
  ];

  test('is read as the YAML library reads it, however it was written', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 5 }), fc.constantFrom(...styles), (data, style) => {
        if (expectSame(stringify(data, style))) plain += 1;
      }),
      { numRuns: 1500 },
    );
    expect(plain).toBeGreaterThan(50);
  });

  test('is read the same where a character of it was changed', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    const texts = files.map((file) => frontMatterOf(join('content', file))).filter((text) => text.length < 3000);
    const changed = fc.constantFrom(
      '',
      ' ',
      '\n',
      ':',
      '#',
      '-',
      ' - ',
      ': ',
      ' #',
      '"',
      "'",
      '[',
      ']',
      ',',
      '>',
      '|',
      '\t',
      '1',
      '\n  ',
    );
    let plain = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 2 }), changed, (text, at, length, by) => {
        const place = at % (text.length + 1);
        if (expectSame(`${text.slice(0, place)}${by}${text.slice(place + length)}`)) plain += 1;
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(500);
  });
});
