import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readYamlPlaces } from './parse-yaml.ts';
import { placeOfField } from './place-of-field.ts';
import { splitFrontMatter } from './split-front-matter.ts';

const slowly = (frontMatter: string, path: readonly PropertyKey[], name: boolean) => {
  const place = readYamlPlaces(frontMatter.replace(/^\n/, ''))(path, name);
  return place.line === undefined ? place : { ...place, line: place.line + 1 };
};

/** Holds the quick way against reading the whole, for every outermost field and one that is not there. */
function expectSame(frontMatter: string): void {
  const fields = [...frontMatter.matchAll(/^["']?([\w-]+)["']?:/gm)].map(([, field = '']) => field);
  for (const field of [...fields, 'no-such-field'])
    for (const name of [false, true])
      expect(placeOfField({ frontMatter }, [field], name)).toEqual(slowly(frontMatter, [field], name));
}

describe('the place of a field', () => {
  test('is the same found quickly or by reading the whole, in every file of the content', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    for (const file of files) {
      const split = splitFrontMatter(readFileSync(join('content', file), 'utf8'));
      if ('frontMatter' in split) expectSame(split.frontMatter);
    }
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
  ])('with %s', (_, frontMatter) => expectSame(`\n${frontMatter}\n`));

  test('whatever the values are', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.array(fc.string()));
    const names = fc.constantFrom('status', 'file', 'date', 'owners', 'title');
    fc.assert(
      fc.property(fc.dictionary(names, fc.oneof(value, fc.dictionary(names, value))), (data) =>
        expectSame(`\n${stringify(data)}`),
      ),
      { numRuns: 400 },
    );
  });
});
