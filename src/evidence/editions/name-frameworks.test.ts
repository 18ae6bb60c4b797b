import { expect, test } from 'vitest';
import { assessedSections, sectionNumbered } from '../questions/assessed-sections.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { findEdition } from './edition.ts';
import { leftOutId } from './left-out.ts';
import { restrictToEdition } from './restrict-to-edition.ts';

const section = fixtureText('annex-m/01-thresholds.md');
const forAll = (text: string) => text.replace('---\n', '---\naudience: public\n');
const settings = `${fixtureText('settings.yaml').replace('assessment:\n', 'assessment:\n  section-numbers: annex-o\n')}audiences:\n  - name: public\n  - name: internal\n`;

/** What the public may read where Annex N is assessed, bare numbers are Annex O’s, and both frameworks are left out. */
function publish(files: Record<string, string>) {
  const { index } = makeEvidence({
    'settings.yaml': settings,
    'frameworks/annex-o.md': fixtureText('frameworks/annex-n.md'),
    ...files,
  });
  const edition = findEdition(index.settings, 'public');
  if (edition === undefined) throw new Error('There is no edition for the public.');
  return restrictToEdition(index, edition);
}
const ofOther = section.replace('framework: annex-n', 'framework: annex-o');

test('a bare number leads to no section of the assessed framework where that of its own is left out', () => {
  const index = publish({ 'annex-m/01-thresholds.md': forAll(section), 'annex-m/o-01.md': ofOther });
  expect(index.items.map(({ id }) => id)).toEqual(['annex-m/01-thresholds']);
  expect(sectionNumbered(index, '1')).toBeUndefined();
});

test('sections of two frameworks that are left out stay apart, under names that say of neither what it is', () => {
  const index = publish({ 'annex-m/01-thresholds.md': forAll(section), 'annex-m/o-01.md': forAll(ofOther) });
  expect(assessedSections(index).map(({ id }) => id)).toEqual(['annex-m/01-thresholds']);
  expect(sectionNumbered(index, '1')?.id).toBe('annex-m/o-01');
  expect(JSON.stringify(index.items)).not.toMatch(/annex-[no]/);
});

test('the assessment is not named where only sections of another framework are held', () => {
  const { settings } = publish({ 'annex-m/o-01.md': forAll(ofOther) });
  expect(settings.assessment).toEqual({
    framework: leftOutId,
    'section-numbers': `${leftOutId} 2`,
    title: '',
    versions: [],
    notes: [],
  });
});
