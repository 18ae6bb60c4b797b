import { expect, test } from 'vitest';
import { note } from '../../report/gaps-for-tests.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { listFiles } from './list-files.ts';
import type { Site } from '../load-site.ts';

const many = (count: number, write: (at: number) => [string, string]) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => write(at)));
const documents = many(249, (at) => [
  `documents/paper-${at}.md`,
  `---\ntitle: Paper ${at}\ntype: report\nstatus: listed\n---\n`,
]);
const measures = many(501, (at) => [
  `measures/measure-${at}.md`,
  `---\ntitle: Measure ${at}\nauthority: Northtown\nunit: cases\nseries: []\n---\n`,
]);
const recommendations = Array.from(
  { length: 201 },
  (_, at) => `  - { id: "${at + 1}", to: authority, text: Do it., sections: [] }\n`,
);
const inspection = `---
title: An inspection
authority: Northtown
framework: graded
inspected: { from: 2024-05-01, to: 2024-05-12 }
judgements: {}
recommendations:
${recommendations.join('')}---
`;
const site = (changes: Record<string, string>, gaps: Site['gaps'] = []) =>
  ({ gaps, index: makeEvidence(changes).index }) as unknown as Site;

test('lists that are short enough for one page have no other', () => {
  expect(listFiles(site({}))).toEqual([]);
});

test('each page after the first is a file, and an entry more begins another', () => {
  expect(listFiles(site(documents))).toEqual(['lists/documents/2.html']);
  expect(listFiles(site(measures))).toEqual(['lists/all/2.html', 'lists/measures/2.html', 'lists/measures/3.html']);
  const inspections = many(201, (at) => [
    `inspections/town-${at}.md`,
    inspection.replace(/recommendations:[^]*---/, 'recommendations: []\n---'),
  ]);
  expect(listFiles(site(inspections))).toEqual(['lists/inspections/2.html', 'lists/judgements/2.html']);
  expect(listFiles(site({ 'inspections/many.md': inspection }))).toEqual(['lists/recommendations/2.html']);
});

test('gaps fill pages by their number, under their items and under their owners', () => {
  const gap = (at: number, item: string, owners: string[]) => ({ ...note, id: `gap-${at}`, item, owners });
  const gaps = Array.from({ length: 300 }, (_, at) =>
    gap(at, `annex-m/0${(at % 2) + 1}-x`, [at % 4 === 0 ? 'AB' : 'CD']),
  );
  expect(listFiles(site({}, gaps))).toEqual(['lists/gaps/2.html', 'lists/gaps-by-owner/2.html']);
  const ofOne = gaps.map((one) => ({ ...one, owners: ['AB'] }));
  // As many as fit on a page, and the rest on another.
  expect(listFiles(site({}, ofOne))).toEqual(['lists/gaps/2.html', 'lists/gaps-by-owner/2.html']);
  const ofOneItem = gaps.map((one) => ({ ...one, item: 'annex-m/01-x' }));
  expect(listFiles(site({}, ofOneItem))).toEqual(['lists/gaps/2.html', 'lists/gaps-by-owner/2.html']);
});
