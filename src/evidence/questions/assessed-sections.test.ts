import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { assessedSections, sectionNumbered } from './assessed-sections.ts';
import { findGaps } from '../finding-gaps/find-gaps.ts';
import { readiness } from './readiness.ts';

const section = fixtureText('annex-m/01-thresholds.md');
const framework = fixtureText('frameworks/annex-n.md');
/** The fixture with the same sections of two other frameworks beside its own, before and after them in the order of ids. */
const { index, problems } = makeEvidence({
  'frameworks/older.md': framework.replace('title: Annex N', 'title: An older annex'),
  'annex-m/00-older.md': section.replace('framework: annex-n', 'framework: older'),
  'annex-m/02-missing.md': undefined,
  'frameworks/third.md': framework.replace('title: Annex N', 'title: A third annex'),
  'annex-m/zz-third.md': section.replace('framework: annex-n', 'framework: third'),
  'annex-m/zz-older.md': fixtureText('annex-m/02-missing.md').replace('framework: annex-n', 'framework: older'),
});
const own = 'annex-m/01-thresholds';

test('sections of another framework belong to another assessment', () => {
  expect(problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'ambiguous-section',
  ]);
  expect(assessedSections(index).map(({ id }) => id)).toEqual([own]);
  expect(readiness(index).map((row) => row.section?.id)).toEqual([own, undefined]);
  expect(findGaps(index, '2026-03-01').filter(({ kind }) => kind === 'section-missing')).toMatchObject([
    { at: 'section-2' },
  ]);
});

test('a framework that lists no sections is not begun while none of its own is written, and then has no other gap of the kind', () => {
  const bare = framework.replace(/sections:\n[\s\S]*?(?=---)/, '');
  const without = { 'annex-m/01-thresholds.md': undefined, 'annex-m/02-missing.md': undefined };
  const missing = (files: Parameters<typeof makeEvidence>[0]) =>
    findGaps(makeEvidence({ 'frameworks/annex-n.md': bare, ...files }).index, '2026-03-01')
      .filter(({ kind }) => kind === 'section-missing')
      .map(({ item, message }) => [item, message]);
  const told = [['frameworks/annex-n', 'Nobody has begun a section of Annex N, which lists none.']];
  expect(missing(without)).toEqual(told);
  expect(
    missing({ ...without, 'frameworks/annex-n.md': bare.replace('---\n\nA small', 'sections: []\n---\n\nA small') }),
  ).toEqual(told);
  const other = {
    'frameworks/older.md': framework,
    'annex-m/00-older.md': section.replace('framework: annex-n', 'framework: older'),
  };
  expect(missing({ ...without, ...other })).toEqual(told);
  expect(missing({ 'annex-m/02-missing.md': undefined })).toEqual([]);
});

test('a number leads to the section of the assessed framework, and to another only where that has none', () => {
  expect(sectionNumbered(index, '1')?.id).toBe(own);
  expect(sectionNumbered(index, '2')?.id).toBe('annex-m/zz-older');
  expect(sectionNumbered(index, '9')).toBeUndefined();
  const cited = (index.referencesFrom.get('inspections/2025-northtown') ?? []).filter(({ kind }) =>
    kind.endsWith('sections'),
  );
  expect(cited.map(({ to }) => to)).toEqual([own]);
});

test('once settings say whose bare numbers are, they lead nowhere else, and a framework before a number counts', () => {
  const { assessment } = index.settings;
  const later = { ...index, settings: { assessment: { ...assessment, 'section-numbers': 'older' } } };
  const found = ['1', '2', '3', 'annex-n/1', 'annex-n/2', 'third/1', 'fourth/1'].map(
    (reference) => sectionNumbered(later, reference)?.id,
  );
  expect(found).toEqual([
    'annex-m/00-older',
    'annex-m/zz-older',
    undefined,
    own,
    undefined,
    'annex-m/zz-third',
    undefined,
  ]);
});

test('sections of a framework that has ended have no gaps once another is assessed', () => {
  const sections = (ended: string, assessed = 'annex-o') =>
    findGaps(
      makeEvidence({
        'frameworks/annex-o.md': framework.replaceAll(/number: "(\d)"/g, 'number: "9$1"'),
        'frameworks/annex-n.md': framework.replace(/^from: .*$/m, `$&${ended}`),
        'settings.yaml': fixtureText('settings.yaml').replace('framework: annex-n', `framework: ${assessed}`),
      }).index,
      '2026-03-01',
    ).filter(({ item }) => item.startsWith('annex-m/')).length;
  expect(sections('')).toBeGreaterThan(3);
  expect(sections('\nto: 2025-12')).toBe(0);
  expect(sections('\nto: 2026-02-28')).toBe(0);
  expect(sections('\nto: 2026-03')).toBe(sections(''));
  expect(sections('\nto: 2026-03-01')).toBe(sections(''));
  expect(sections('\nto: 2025-12', 'annex-n')).toBe(sections('', 'annex-n'));
  // Settings that cannot be read, or misspell what is assessed, say nothing of what is over.
  expect(sections('\nto: 2025-12', 'anex-o')).toBe(sections('', 'anex-o'));
});
