import { expect, test } from 'vitest';
import { bareNumbersOf, sectionMeant, shortenSection } from './section-meant.ts';

const plain = { assessment: { framework: 'annex-o' } };
const named = { assessment: { framework: 'annex-o', 'section-numbers': 'annex-n' } };

test('a bare number is one of the assessed framework, unless settings say whose it is', () => {
  expect(bareNumbersOf(plain)).toBe('annex-o');
  expect(bareNumbersOf(named)).toBe('annex-n');
  expect(sectionMeant('2.1', plain)).toEqual({ framework: 'annex-o', number: '2.1' });
  expect(sectionMeant('2.1', named)).toEqual({ framework: 'annex-n', number: '2.1' });
  expect(sectionMeant('annex-o/2.1', named)).toEqual({ framework: 'annex-o', number: '2.1' });
});

test('two ways to write one section come to one', () => {
  expect(['3', 'annex-n/3', 'annex-o/3'].map((reference) => shortenSection(reference, named))).toEqual([
    '3',
    '3',
    'annex-o/3',
  ]);
});
