import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { findPlainPlace } from './find-plain-place.ts';
import { parseYamlPlaces } from './parse-yaml.ts';
import { placeOfField } from './place-of-field.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** How reading the whole of some front matter answers where something stands. */
function readWhole(frontMatter: string) {
  const placeOf = parseYamlPlaces(frontMatter.replace(/^\n/, ''));
  return (path: readonly PropertyKey[], name: boolean) => {
    const place = placeOf(path, name);
    return place.line === undefined ? place : { ...place, line: place.line + 1 };
  };
}

/** Every path of some data, the parts of groups and lists too. */
function pathsOf(data: unknown): PropertyKey[][] {
  if (typeof data !== 'object' || data === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(data)
    ? data.map((value, place) => [place, value])
    : Object.entries(data);
  return entries.flatMap(([step, value]) => [[step], ...pathsOf(value).map((path) => [step, ...path])]);
}

/** Holds the quick way against reading the whole, for everything that is there and some that is not. Answers how many places the quick way knew. */
function expectSame(frontMatter: string): { asked: number; quick: number } {
  const paths = pathsOf(parse(frontMatter, { logLevel: 'silent' }));
  const missing = [['no-such-field'], ...paths.slice(0, 20).map((path) => [...path, 'none'])];
  const all = [...paths, ...missing, ...paths.slice(0, 20).map((path) => [...path, 99])];
  const whole = readWhole(frontMatter);
  const item = { frontMatter };
  let quick = 0;
  for (const path of all)
    for (const name of [false, true]) {
      expect(placeOfField(item, path, name), path.join('/')).toEqual(whole(path, name));
      if (findPlainPlace(frontMatter.replace(/^\n/, ''), path, name) !== undefined) quick += 1;
    }
  return { asked: paths.length * 2, quick };
}

describe('the place of a field', () => {
  test('is the same found quickly or by reading the whole, in every file of the content', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    const counts = files.map((file) => {
      const split = splitFrontMatter(readFileSync(join('content', file), 'utf8'));
      return 'frontMatter' in split ? expectSame(split.frontMatter) : { asked: 0, quick: 0 };
    });
    const sum = (of: 'asked' | 'quick') => counts.reduce((all, count) => all + count[of], 0);
    expect(sum('quick') / sum('asked')).toBeGreaterThan(0.85);
  });

  test.each([
    ['a name in quotation marks', '"status": held\nfile: x'],
    ['a text of several lines', 'title: "one\n  status: two"\nstatus: held'],
    ['a block of lines', 'note: |\n  status: two\nstatus: held'],
    ['an anchor', 'status: &mark held\nother: *mark'],
    ['a comment', '# status: no\nstatus: # later\n  held'],
    ['a list below', 'documents:\n  - id: status\nstatus: held'],
    ['nothing', 'status:\nfile: x'],
    ['a sign', 'status: -1\nfile: ~'],
    ['entries with fields', 'plans:\n  - id: a\n    due: 2015\n  - id: b\n    # due: no\n    due: 2016\nstatus: held'],
    ['a list as far left as its name', 'plans:\n- id: a\n  due: 1\n- id: b\nstatus: held'],
    ['lists in lists', 'plans:\n  - - a\n    - b\n  -\n    - c\n  -   id: wide\n      due: x'],
    [
      'a text of several lines in an entry',
      'plans:\n  - "one\n    due: no"\n  - id: b\n    note: |\n      - id: c\n      due: no\n    due: 1',
    ],
    ['groups in a line', 'plans: { a: 1, b: [x, y] }\nlist: [{ a: 1 }]\nother:\n  - { due: 1 }\n  - [a, b]'],
    ['a group below', 'review:\n  rests-on: x\n  by: y\n\n  at:\n    day: 1\nstatus: held'],
    ['a remark behind the name', 'plans: # the plans\n  - a # one\n  # two\n  - b'],
    ['a word on the next line', 'status:\n  held\nplans:\n  -\n    id: a'],
    ['an entry without anything', 'plans:\n  -\n  - a\n  - id:\n    due:\n      1'],
  ])('with %s', (_, frontMatter) => {
    expectSame(`\n${frontMatter}\n`);
  });

  test('whatever the values are', () => {
    const names = fc.constantFrom('status', 'file', 'date', 'owners', 'title');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('one\n- two\nstatus: three', '- a', 'status: b', '# c', '  d\n  file: e'),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(names, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(names, value),
        fc.integer({ min: 20, max: 100 }),
        fc.boolean(),
        (data, lineWidth, indentSeq) => {
          expectSame(`\n${stringify(data, { lineWidth, indentSeq })}`);
        },
      ),
      { numRuns: 400 },
    );
  });
});
