import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SiteRecord } from './site-record.ts';
import { stageSite } from './stage-site.ts';

let folder: string;
let record: SiteRecord;
const at = (...names: string[]) => join(folder, ...names);

/** Begins a site in an empty folder that goes on from another. */
const begin = (name: string, published: string, before: SiteRecord) => {
  mkdirSync(at(name));
  return stageSite(at(name), at(published), before);
};
/** Whether a site that goes on from the first takes over a file or folder of it. */
const takes = (file: string, key: string): boolean => {
  const next = begin('next', 'first', record);
  return file.includes('.') ? next.reuse(file, key) : next.reuseFolder(file, key);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-staged-'));
  const first = begin('first', 'none', new Map());
  first.put('a.html', 'a1', 'Page A');
  first.put('deep/er/b.html', 'b1', 'Page B');
  for (const name of ['index/1', 'index/10']) mkdirSync(at('first', name), { recursive: true });
  for (const name of ['1/x', '1/y', '10/z']) writeFileSync(at('first/index', name), name);
  first.noteFolder('index/1', 'i1');
  first.noteFolder('index/10', 'i10');
  record = first.record();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was made for the same key is taken over, and known as such', () => {
  const next = begin('next', 'first', record);
  expect(next.reuse('a.html', 'a1')).toBe(true);
  expect(next.reuse('deep/er/b.html', 'b1')).toBe(true);
  expect(next.reuseFolder('index/1', 'i1')).toBe(true);
  next.put('c.html', 'c1', 'Page C');
  expect(readFileSync(at('next/deep/er/b.html'), 'utf8')).toBe('Page B');
  expect(['a.html', 'index/1/x', 'index/10/z', 'c.html'].map((file) => next.isReused(file))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(next.reused()).toBe(4);
  expect(['a.html', 'c.html', 'd.html'].map((file) => next.keyOf(file))).toEqual(['a1', 'c1', undefined]);
  expect([...next.record()].map(([file, { key }]) => `${file} ${key}`)).toEqual([
    ...['a.html a1', 'deep/er/b.html b1', 'index/1/x i1', 'index/1/y i1', 'c.html c1'],
  ]);
});

test('what was made for another key is taken over in another form, unless there is none or somebody has touched it', () => {
  const next = begin('next', 'first', record);
  const shout = (before: string, read: () => string) => (before === 'a1' ? `${read()}!` : undefined);
  expect(next.reuseChanged('a.html', 'a2', shout)).toBe(true);
  expect(readFileSync(at('next/a.html'), 'utf8')).toBe(`${readFileSync(at('first/a.html'), 'utf8')}!`);
  expect([next.keyOf('a.html'), next.isReused('a.html'), next.reused()]).toEqual(['a2', true, 1]);
  expect(next.reuseChanged('deep/er/b.html', 'b2', shout)).toBe(false);
  expect(next.reuseChanged('none.html', 'n1', () => '')).toBe(false);
  writeFileSync(at('first/a.html'), 'Somebody’s');
  expect(begin('last', 'first', record).reuseChanged('a.html', 'a2', shout)).toBe(false);
});

test('the site after the next goes on from the next', () => {
  const next = begin('next', 'first', record);
  next.reuse('a.html', 'a1');
  rmSync(at('first'), { recursive: true });
  expect(begin('last', 'next', next.record()).reuse('a.html', 'a1')).toBe(true);
});

test.each([
  ['a.html', 'a2'],
  ['z.html', 'a1'],
  ['index/1', 'i2'],
  ['index', 'i1'],
  ['nothing', 'i1'],
])('%s is not taken over for the key %s, which it was not made for', (file, key) => {
  expect(takes(file, key)).toBe(false);
});

const touched: [string, () => void][] = [
  ['removed', () => ['a.html', 'index/1/y'].forEach((file) => rmSync(at('first', file)))],
  [
    'of another size',
    () =>
      ['a.html', 'index/1/y'].forEach((file) => {
        const known = record.get(file);
        if (known !== undefined) record = new Map([...record, [file, { ...known, size: known.size + 1 }]]);
      }),
  ],
  ['given another time', () => ['a.html', 'index/1/y'].forEach((file) => utimesSync(at('first', file), 1, 1))],
];
test.each(touched)('a file %s since is not taken over, nor the folder it is in', (_name, change) => {
  change();
  const next = begin('next', 'first', record);
  expect([next.reuse('a.html', 'a1'), next.reuseFolder('index/1', 'i1'), next.reuse('deep/er/b.html', 'b1')]).toEqual([
    ...[false, false, true],
  ]);
  expect(() => statSync(at('next/index/1/x'))).toThrow();
});
