import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { assessedSections, sectionNumbered } from './assessed-sections.ts';
import { findGaps } from './find-gaps.ts';
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
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(assessedSections(index).map(({ id }) => id)).toEqual([own]);
  expect(readiness(index).map((row) => row.section?.id)).toEqual([own, undefined]);
  expect(findGaps(index, '2026-03-01').filter(({ kind }) => kind === 'section-missing')).toMatchObject([
    { at: 'section-2' },
  ]);
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
