import { expect, test } from 'vitest';
import { findUnusable } from './find-unusable.ts';
import { judgeLicence } from './licences.ts';

test.each([
  ['MIT', 'notice'],
  ['MPL-2.0', 'weak-copyleft'],
  ['(MIT OR GPL-3.0-or-later)', 'notice'],
  ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', 'weak-copyleft'],
  ['MIT AND (GPL-3.0-or-later OR MPL-2.0)', 'weak-copyleft'],
  ['GPL-3.0-or-later', 'copyleft'],
  ['MIT AND Other', 'unknown'],
  ['MIT OR Other', 'notice'],
  ['SEE LICENSE IN LICENSE.txt', 'unknown'],
  ['(MIT', 'unknown'],
  ['MIT)', 'unknown'],
  ['__proto__', 'unknown'],
  ['', 'unknown'],
  [undefined, 'unknown'],
])('%s asks for %s', (expression, judgement) => {
  expect(judgeLicence(expression)).toBe(judgement);
});

test('what may make the site may not always go into it', () => {
  const packages = [
    { name: 'lightningcss', licence: 'MPL-2.0' },
    { name: 'constructor', licence: 'MPL-2.0' },
    { name: 'pagefind', licence: 'MPL-2.0' },
    { name: 'duck', licence: 'BSD' },
    { name: 'other', licence: undefined },
    { name: 'another', licence: 'Own' },
    { name: 'third', licence: 'GPL-3.0-or-later' },
  ].map((one) => ({ ...one, version: '1.0.0', from: undefined }));
  expect(findUnusable(packages).map(({ name, why }) => `${name}: ${why}`)).toEqual([
    'pagefind: Its licence, MPL-2.0, asks for more than a notice, so it may not go into the site.',
    'other: It names no licence. Read its licence file, and add it to readLicences.',
    'another: The project does not know the licence “Own”. Read it, and add it to knownLicences.',
    'third: Its licence, GPL-3.0-or-later, is a full copyleft. Use another package.',
  ]);
});
