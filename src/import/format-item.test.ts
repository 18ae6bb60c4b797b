import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../evidence/front-matter/parse-yaml.ts';
import { splitFrontMatter } from '../evidence/front-matter/split-front-matter.ts';
import { formatItem } from './format-item.ts';

const text = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .map((value) => value.replace(/[\r\u0085\u2028\u2029]/g, ' '));
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), tie('any'), { maxKeys: 4 }),
  ),
})).any;

test('what is written parses back to the same data and body', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), value, { minKeys: 1, maxKeys: 6 }),
      fc.lorem(),
      (data, body) => {
        const split = splitFrontMatter(formatItem({ data, body }));
        if (!('frontMatter' in split)) throw new Error(split.message);
        expect(parseYaml(split.frontMatter.replace(/^\n/, ''))).toEqual({ data: { ...data }, faults: [] });
        expect(split.body.trim()).toBe(body.trim());
      },
    ),
  );
});

test.each([
  '2015-12-02',
  '1',
  'yes',
  '# not a comment',
  '@jane',
  '*bold*',
  'Care #1',
  'a: b',
  '---',
  '---\nb',
  ' spaced ',
  '012',
  '~',
  '12:30',
  'x\n--- y\n',
  '“smart”',
  '‘smart’',
])('“%s” stays as it is', (title) => {
  const split = splitFrontMatter(formatItem({ data: { title }, body: '' }));
  expect('frontMatter' in split && parseYaml(split.frontMatter.replace(/^\n/, ''))).toEqual({
    data: { title },
    faults: [],
  });
});

test('a tab becomes a space, because the check takes one in quotation marks for a lost backslash', () => {
  const split = splitFrontMatter(formatItem({ data: { title: 'a:\tb # c' }, body: '' }));
  expect('frontMatter' in split && parseYaml(split.frontMatter.replace(/^\n/, ''))).toEqual({
    data: { title: 'a: b # c' },
    faults: [],
  });
});
