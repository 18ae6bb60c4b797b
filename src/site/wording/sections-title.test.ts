import { expect, test } from 'vitest';
import { leftOutId } from '../../evidence/editions/left-out.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { listOtherSections } from '../lists/list-other-sections.ts';
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

test('a section of another framework is called after that one, and after none where it is left out', () => {
  const assessed = assessing('annex-m');
  expect(sectionTitle(assessed, 'annex-n')).toBe('Annex N section');
  expect(sectionTitle(index, leftOutId)).toBe('Section');
});

test('sections whose frameworks are left out stand below one heading with an address of its own', () => {
  const items = index.items.map((item) =>
    item.kind === 'annex-m-section'
      ? { ...item, data: { ...item.data, framework: `${leftOutId} ${item.data.number}` } }
      : item,
  );
  expect(listOtherSections({ ...index, items }).map(({ id, title }) => [id, title])).toEqual([
    ['other-sections', 'another framework'],
  ]);
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
  ).toEqual([['sections-of-annex-n', 'Annex N', ['1', '2']]]);
});
