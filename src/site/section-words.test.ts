import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { sectionFilterTitle, sectionWords } from './section-words.ts';

const { index } = makeEvidence({
  'frameworks/annex-o.md': fixtureText('frameworks/annex-n.md').replace('short-title: Annex N', 'short-title: Annex O'),
  'settings.yaml': fixtureText('settings.yaml').replace('assessment:\n', 'assessment:\n  section-numbers: annex-o\n'),
});

test('a list’s sections are called after the framework of bare numbers, and those of another after theirs', () => {
  expect(sectionFilterTitle(index)).toBe('Annex O section');
  expect(['3', 'annex-n/3', 'none'].map((reference) => sectionWords(index, reference))).toEqual([
    '3',
    'Annex N 3',
    'No section',
  ]);
});
