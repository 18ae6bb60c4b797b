import { expect, test, vi } from 'vitest';
import type { Numbered } from '../search/find-references.ts';
import { parseQuery } from '../search/parse-query.ts';
import { findJumps } from './find-jumps.ts';

const section = (number: string, title: string): Numbered => ({
  kind: 'section',
  number,
  label: `Section ${number}`,
  title,
  path: `${number}.html`,
});
const recommendation = (authority: string): Numbered => ({
  kind: 'recommendation',
  number: '7',
  label: 'Recommendation 7',
  title: `Inspection of ${authority}, 2015`,
  path: `${authority}.html`,
});
const pagesWith = vi.fn(() => Promise.resolve(new Set<number>()));
const index = {
  authorities: () => Promise.resolve(new Map(['Leeds', 'North Yorkshire'].map((name) => [name, new Set([1])]))),
  glossary: [{ acronym: 'LADO', meaning: 'designated officer', synonyms: [] }],
  numbers: () =>
    Promise.resolve([
      section('3', 'Missing'),
      section('10', 'Progress'),
      recommendation('Leeds'),
      recommendation('North Yorkshire'),
    ]),
  pages: [{ label: 'Glossary', title: 'acronyms', path: 'glossary.html', names: ['glossary'], beside: [] }],
  pagesWith,
};
const found = async (text: string) => (await findJumps(index, text, parseQuery(text))).jumps.map(({ path }) => path);

test.each([
  ['section 10', ['10.html']],
  ['who owns section 10?', ['10.html']],
  ['what is section 10 about', ['10.html']],
  ['please show me section 10', ['10.html']],
  // What is asked for beside it is looked for in the texts.
  ['section 10 police', []],
  ['who owns police section 10', []],
  // Of a number that several have, that of the authority.
  ['recommendation 7', ['Leeds.html', 'North Yorkshire.html']],
  ['recommendation 7 in Leeds', ['Leeds.html']],
  ['Yorkshire recommendation 7', ['North Yorkshire.html']],
  ['recommendation 7 Cumbria', []],
  // Pages, and what the glossary explains.
  ['glossary', ['glossary.html']],
  ['what does LADO stand for', ['glossary.html#term-lado']],
])('%s leads to %s', async (text, paths) => expect(await found(text)).toEqual(paths));

test('without a glossary page nothing is explained', async () => {
  const text = 'what is LADO';
  expect((await findJumps({ ...index, pages: [] }, text, parseQuery(text))).jumps).toEqual([]);
});

test('a number that nothing has is told, unless a text has it', async () => {
  const absentIn = async (text: string) => (await findJumps(index, text, parseQuery(text))).absentNumber?.number;
  expect(await absentIn('section 47')).toBe('47');
  expect(pagesWith).toHaveBeenLastCalledWith(['section', '47']);
  pagesWith.mockResolvedValueOnce(new Set([1]));
  expect(await absentIn('section 47')).toBeUndefined();
  expect(await absentIn('section 10')).toBeUndefined();
  expect(await absentIn('section 10 police')).toBeUndefined();
});
