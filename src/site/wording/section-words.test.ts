import { expect, test } from 'vitest';
import { leftOutId } from '../../evidence/editions/left-out.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { sectionFilterTitle, sectionValues, sectionWords } from './section-words.ts';

const { index } = makeEvidence({
  'frameworks/annex-o.md': fixtureText('frameworks/annex-n.md').replace('short-title: Annex N', 'short-title: Annex O'),
  'settings.yaml': fixtureText('settings.yaml').replace('assessment:\n', 'assessment:\n  section-numbers: annex-o\n'),
});

test('a list’s sections are called after the framework of bare numbers, and those of another after theirs', () => {
  expect(sectionFilterTitle(index)).toBe('Annex O section');
  expect(['3', 'annex-n/3', 'none', `${leftOutId} 2/3`].map((reference) => sectionWords(index, reference))).toEqual([
    '3',
    'Annex N 3',
    'No section',
    '3 of another framework',
  ]);
});

test('a section that is written has its title', () => {
  expect(sectionWords(makeEvidence().index, '1')).toBe('1. Thresholds');
});

test('a section said in two ways is one, and one that a bare number leads to in another framework is that framework’s', () => {
  const { index: other } = makeEvidence({
    'frameworks/annex-o.md': fixtureText('frameworks/annex-n.md').replaceAll(/number: "(\d)"/g, 'number: "9$1"'),
    'settings.yaml': fixtureText('settings.yaml').replace('framework: annex-n', 'framework: annex-o'),
  });
  expect(sectionValues(other, ['1', 'annex-n/1', '91', 'annex-o/91'])).toEqual(['annex-n/1', '91']);
});
