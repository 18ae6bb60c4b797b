import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { listOtherSections } from './list-other-sections.ts';
import { sectionsTitle, sectionTitle } from './sections-title.ts';

const { index } = makeEvidence();
const assessing = (framework: string) => ({
  ...index,
  settings: { ...index.settings, assessment: { ...index.settings.assessment, framework } },
});

test('the sections are called after the framework that is assessed', () => {
  expect([sectionsTitle(index), sectionTitle(index)]).toEqual(['Annex N', 'Annex N section']);
});

test('where the framework is left out nothing is said of its name', () => {
  const without = assessing('annex-x');
  expect([sectionsTitle(without), sectionTitle(without)]).toEqual(['Sections', 'Section']);
  expect(sectionsTitle(assessing('annex-m'))).toBe('Annex M');
});

test('the sections of a framework that is no longer assessed are listed by themselves', () => {
  expect(listOtherSections(index)).toEqual([]);
  const later = {
    'frameworks/annex-o.md': fixtureText('frameworks/annex-n.md').replace(
      'short-title: Annex N',
      'short-title: Annex O',
    ),
    'settings.yaml': fixtureText('settings.yaml').replace('framework: annex-n', 'framework: annex-o'),
  };
  expect(
    listOtherSections(makeEvidence(later).index).map(({ id, title, sections }) => [
      id,
      title,
      sections.map(({ data }) => data.number),
    ]),
  ).toEqual([['annex-n', 'Annex N', ['1', '2']]]);
});
