import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testKind } from '../../tests/test-disclosures.ts';
import { isNhsNumber } from './is-nhs-number.ts';

testKind(
  'nhs-number',
  [
    ['943 476 5919', '9•• ••• •••9'],
    ['NHS number 9434765919.', '9••••••••9'],
    ['943-476-5919', '9••-•••-•••9'],
    ['(401 023 2137)', '4•• ••• •••7'],
    ['NHS No: 987 654 4322', '9•• ••• •••2'],
    ['NHS 9876544322, known', '9••••••••2'],
    ['**943** 476 5919', '9•• ••• •••9'],
    ['| NHS number |\n|---|\n| 943 476 5919 |', '9•• ••• •••9'],
    ['---\nnote: 943 476 5919\n---\n', '9•• ••• •••9'],
    ['943\u00A0476\u00A05919', '9•• ••• •••9'],
    ['# 9434765919', '9••••••••9'],
    ['- 9434765919', '9••••••••9'],
    ['“9434765919”', '9••••••••9'],
    ['943 476 5919 and 401 023 2137', '9•• ••• •••9', '4•• ••• •••7'],
    ['943 476\n5919', '9•• ••• •••9'],
    ['NHS no 943.476.5919', '9••.•••.•••9'],
    ['NHS number: 943 4765919', '9•• ••••••9'],
    ['NHS No. is 943 476 5918', '9•• ••• •••8'],
  ],
  [
    '943 476 5918',
    'NHS number 1234567890',
    'NHS number: 000 000 0000',
    'NHS no 12345678901',
    '943.476.5919',
    '9434765910',
    '1234567890',
    '943 4765 919',
    '94347659190',
    'ISBN 0306406152',
    'ISBN-10: 0 306406152',
    '0000000000',
    '4444444444',
    '£9434765919',
    'A9434765919',
    '9434765919/2',
    '9,434,765,919',
    'https://x.org/9434765919',
    '943476591',
    '943 476 59190',
    '0.9434765919',
  ],
);

describe('the check digit of an NHS number', () => {
  const withCheck = fc.stringMatching(/^\d{9}$/).chain((nine) => {
    const number = Array.from('0123456789', (digit) => nine + digit).filter(isNhsNumber);
    return fc.constant(number[0]);
  });

  // Of the documentation of programs that check it.
  test.each(['9434765919', '6541003238', '4010232137'])('is right in %s, as published', (number) => {
    expect(isNhsNumber(number)).toBe(true);
  });

  test('is one digit or none for every nine digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
        expect(Array.from('0123456789').filter((digit) => isNhsNumber(nine + digit)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('refuses every number with one digit changed, and any two neighbours exchanged', () => {
    fc.assert(
      fc.property(withCheck, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, place, change) => {
        fc.pre(number !== undefined);
        const signs = Array.from(number);
        signs[place] = String((Number(signs[place]) + change) % 10);
        expect(isNhsNumber(number)).toBe(true);
        expect(isNhsNumber(signs.join(''))).toBe(false);
        const [first, second] = [number[place], number[place + 1]];
        if (second === undefined || first === second) return;
        expect(isNhsNumber(`${number.slice(0, place)}${second}${first}${number.slice(place + 2)}`)).toBe(false);
      }),
    );
  });
});
