import { expect, test } from 'vitest';
import { formatLicences, formatLicencesJson } from './format-licences.ts';

const installed = (name: string, licence: string | undefined, from?: string) => ({
  name,
  version: '1.0.0',
  licence,
  from,
});
const good = [
  installed('pagefind', 'MIT', 'https://github.com/Pagefind/pagefind'),
  installed('lightningcss', 'MPL-2.0'),
  installed('yaml', 'ISC'),
];

test('what is published stands apart from what only makes the site, each once, with its licence and source', () => {
  expect(formatLicences(good)).toBe(
    [
      'Published with the site (1)',
      '  pagefind  1.0.0  MIT  https://github.com/Pagefind/pagefind  script and WebAssembly of search',
      '',
      'Used to make or test it, not published (2)',
      '  lightningcss  1.0.0  MPL-2.0  npm registry',
      '  yaml          1.0.0  ISC      npm registry',
      '',
      'Licences that ask for more than their notice (1): lightningcss (MPL-2.0)',
      '',
      'All 3 installed packages have a licence that may be used where they are used.',
      '',
    ].join('\n'),
  );
});

test('a package that may not be used is named with why, one without a licence too', () => {
  const bad = [installed('a', undefined), installed('b', 'GPL-3.0-or-later'), installed('yaml', 'ISC')];
  const lines = formatLicences(bad).split('\n');
  expect(lines).toContain('  a     1.0.0  none given        npm registry');
  expect(lines).toContain('Licences that ask for more than their notice (1): b (GPL-3.0-or-later)');
  expect(lines.slice(-4)).toEqual([
    'a 1.0.0: It names no licence. Read its licence file, and add it to readLicences.',
    'b 1.0.0: Its licence, GPL-3.0-or-later, is a full copyleft. Use another package.',
    '2 of 3 installed packages may not be used as they are.',
    '',
  ]);
  expect(formatLicences([installed('yaml', 'ISC')])).toContain('than their notice (0): none\n');
});

test('the same for a program says null for what is not known', () => {
  expect(JSON.parse(formatLicencesJson([...good.slice(0, 1), installed('a', undefined)]))).toEqual([
    {
      name: 'pagefind',
      version: '1.0.0',
      licence: 'MIT',
      asks: 'notice',
      published: 'script and WebAssembly of search',
      from: 'https://github.com/Pagefind/pagefind',
    },
    { name: 'a', version: '1.0.0', licence: null, asks: 'unknown', published: null, from: null },
  ]);
});
