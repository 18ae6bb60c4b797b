import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { numberedTitle } from './numbered-title.ts';

const { index } = makeEvidence();

test('sections are called after the framework that is assessed, one or several', () => {
  expect([['1'], ['1', '2'], ['99']].map((numbers) => numberedTitle(index, numbers))).toEqual([
    'Annex N section',
    'Annex N sections',
    'Annex N section',
  ]);
});

test('until sections are written for a new framework, those of the one before are called after that one', () => {
  const later = {
    'frameworks/annex-o.md': fixtureText('frameworks/annex-n.md').replace(
      'short-title: Annex N',
      'short-title: Annex O',
    ),
    'settings.yaml': fixtureText('settings.yaml').replace('framework: annex-n', 'framework: annex-o'),
  };
  const { index } = makeEvidence(later);
  expect(numberedTitle(index, ['1', '2'])).toBe('Annex N sections');
  expect(numberedTitle(index, ['99'])).toBe('Annex O section');
  expect(numberedTitle(index, ['1', '99'])).toBe('Sections');
});
