import { expect, test } from 'vitest';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { isLeftOut } from './is-left-out.ts';
import type { Site } from '../load-site.ts';

const { index } = makeEvidence();
const edition = { whole: false, showsGaps: false, searchEngines: false } as Site['edition'];
const leftOut = (paths: readonly string[], of: Partial<Site['edition']>, held = index) =>
  paths.filter((path) => isLeftOut(path, { edition: { ...edition, ...of }, index: held }));

const work = [
  ...['gaps.html', 'gaps-by-owner.html', 'gaps.json', 'gaps.csv'],
  ...['owners/ab.csv', 'owners/ab.ics', 'owners/ab.json'],
];
const assessment = ['annex-m.html', 'assessment.html', 'assessment.css'];
const others = ['index.html', 'owners/ab.html', 'documents/gaps.html', 'documents/annex-m.html', 'measures.csv'];
const all = [...work, ...assessment, 'how-to-edit.html', ...others];

test('an edition has the work on the evidence only where it shows gaps, and how to edit only where it is whole', () => {
  expect(leftOut(all, {})).toEqual([...work, 'how-to-edit.html']);
  expect(leftOut(all, { showsGaps: true })).toEqual(['how-to-edit.html']);
  expect(leftOut(all, { whole: true })).toEqual([]);
});

test('an edition without any section has no pages of the assessment; the whole one has them before the first is written', () => {
  const none = { ...index, items: index.items.filter(({ kind }) => kind !== 'annex-m-section') };
  expect(leftOut(all, { showsGaps: true }, none)).toEqual([...assessment, 'how-to-edit.html']);
  expect(leftOut(all, { whole: true }, none)).toEqual([]);
});

test('only an edition that search engines may list has a sitemap, and only where its address is known', () => {
  const settings = { ...index.settings, 'site-address': 'https://evidence.example.org/' };
  const sitemap = (of: Partial<Site['edition']>, known: boolean) =>
    leftOut(
      ['sitemap.xml'],
      of,
      known ? { ...index, settings } : { ...index, settings: { ...settings, 'site-address': undefined } },
    );
  expect(sitemap({ searchEngines: true }, true)).toEqual([]);
  expect(sitemap({ searchEngines: true }, false)).toEqual(['sitemap.xml']);
  expect(sitemap({ whole: true }, true)).toEqual(['sitemap.xml']);
});
