import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { groupSections } from './group-sections.ts';

const framework = fixtureText('frameworks/annex-n.md').replace('short-title: Annex N', 'short-title: Annex O');
const settings = (assessment: string) => fixtureText('settings.yaml').replace('framework: annex-n', assessment);
const shown = (references: string[], files: Record<string, string> = {}) =>
  groupSections(makeEvidence(files).index, references).map(
    ({ title, isAssessed, sections }) =>
      `${isAssessed ? '' : '*'}${title} ${sections.map(({ number, section }) => `${number}${section === undefined ? '' : `=${section.id}`}`).join(', ')}`,
  );
const one = '1=annex-m/01-thresholds';

test('sections are called after the framework that is assessed, one or several', () => {
  expect([['1'], ['1', '99'], ['99'], []].map((references) => shown(references))).toEqual([
    [`Annex N section ${one}`],
    [`Annex N sections ${one}, 99`],
    ['Annex N section 99'],
    [],
  ]);
});

test('until sections are written for a new framework, those of the one before are called after that one', () => {
  const later = { 'frameworks/annex-o.md': framework, 'settings.yaml': settings('framework: annex-o') };
  expect(shown(['1', '99'], later)).toEqual([`*Annex N section ${one}`, 'Annex O section 99']);
});

test('bare numbers stay those of the framework that settings name, and others come under their own', () => {
  const later = {
    'frameworks/annex-o.md': framework,
    'settings.yaml': settings('framework: annex-o\n  section-numbers: annex-n'),
    'annex-m/o-1.md': fixtureText('annex-m/01-thresholds.md').replace('framework: annex-n', 'framework: annex-o'),
  };
  expect(shown(['1', 'annex-o/1', 'annex-n/1', 'annex-o/2'], later)).toEqual([
    `*Annex N sections ${one}, ${one}`,
    'Annex O sections 1=annex-m/o-1, 2',
  ]);
});
