import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testKind } from '../../tests/test-disclosures.ts';
import { isUpn } from './is-upn.ts';

const letters = Array.from('ABCDEFGHJKLMNPQRTUVWXYZ');
/** The number made whole with its check letter. */
const whole = (rest: string): string => `${letters.find((letter) => isUpn(letter + rest)) ?? ''}${rest}`;
const [one, two, short] = [whole('801200005001'), whole('823432112345'), whole('80120000500B')];
const hidden = (number: string) => `${number[0] ?? ''}•••••••••••${number.at(-1) ?? ''}`;

testKind(
  'unique-pupil-number',
  [
    ['B801200005001', 'B•••••••••••1'],
    [`UPN ${one}`, hidden(one)],
    [`UPN: ${two}.`, hidden(two)],
    [`(${one})`, hidden(one)],
    [`${short} is temporary`, hidden(short)],
    [one.toLowerCase(), hidden(one).replace('B', 'b')],
    [`**${one}**`, hidden(one)],
    [`# ${one}`, hidden(one)],
    [`- ${one}`, hidden(one)],
    [`| UPN |\n|---|\n| ${one} |`, hidden(one)],
    [`---\nnote: ${one}\n---\n`, hidden(one)],
    [`${one}, ${two}`, hidden(one), hidden(two)],
    [`“${one}”`, hidden(one)],
    ['B 801 2000 05001', 'B ••• •••• ••••1'],
    [`The pupil (UPN ${two})`, hidden(two)],
  ],
  [
    'A801200005001',
    'B801200005002',
    'I801200005001',
    'B80120000500',
    'B8012000050011',
    '8801200005001',
    'BB801200005001',
    'AB-B801200005001',
    `${one}-2`,
    `https://x.org/${one}`,
    'S801200005001',
    'B80120000500O',
    'B801200 005001',
    'UPN not known',
    'O801200005001',
  ],
);

describe('the check letter of a unique pupil number', () => {
  const rest = fc.stringMatching(/^\d{12}$/);

  // Of the documentation of python-stdnum.
  test('is right in B801200005001 and wrong in A801200005001, as published', () => {
    expect(['B801200005001', 'A801200005001'].map(isUpn)).toEqual([true, false]);
  });

  test('is exactly one letter for every twelve digits', () => {
    fc.assert(fc.property(rest, (digits) => letters.filter((letter) => isUpn(letter + digits)).length === 1));
  });

  test('refuses every number with one digit or the letter changed', () => {
    fc.assert(
      fc.property(rest, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }), (digits, place, change) => {
        const number = whole(digits);
        const signs = Array.from(number);
        signs[place] = String((Number(signs[place]) + change) % 10);
        expect(isUpn(number)).toBe(true);
        expect(isUpn(signs.join(''))).toBe(false);
        const other = letters[(letters.indexOf(number[0] ?? '') + change) % 23] ?? '';
        expect(isUpn(other + digits)).toBe(false);
      }),
    );
  });
});
