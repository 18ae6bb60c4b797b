import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { listSections } from './list-sections.ts';
import type { Site } from '../load-site.ts';

const framework = 'frameworks/annex-n.md';
const section = (number: string, title: string, of = 'annex-n') =>
  fixtureText('annex-m/02-missing.md')
    .replace('title: Missing', `title: ${title}`)
    .replace('number: "2"', `number: "${number}"`)
    .replace('framework: annex-n', `framework: ${of}`);
const { index } = makeEvidence({
  [framework]: fixtureText(framework).replace(
    '---\n\nA small',
    '  - number: "3"\n    title: Neglect\n    lines: []\n  - number: "10"\n    title: Adoption\n    lines: []\n---\n\nA small',
  ),
  'annex-m/010-adoption.md': section('10', 'Adoption in time'),
  'frameworks/annex-o.md': fixtureText(framework).replace('short-title: Annex N', 'short-title: Annex O'),
  'annex-m/o-01-other.md': section('1', 'Another', 'annex-o'),
});
const listed = (whole: boolean) =>
  listSections({ index, edition: { whole } } as unknown as Site).map(({ number, title, section: file }) => [
    number,
    title,
    file?.id,
  ]);

test('the whole edition lists every section of the assessed framework as printed, those that nobody has written too', () => {
  expect(listed(true)).toEqual([
    ['1', 'Thresholds', 'annex-m/01-thresholds'],
    ['2', 'Missing', 'annex-m/02-missing'],
    ['3', 'Neglect', undefined],
    ['10', 'Adoption in time', 'annex-m/010-adoption'],
  ]);
});

test('another edition lists those that it holds, in the order of their numbers, and does not tell of others', () => {
  expect(listed(false)).toEqual([
    ['1', 'Thresholds', 'annex-m/01-thresholds'],
    ['2', 'Missing', 'annex-m/02-missing'],
    ['10', 'Adoption in time', 'annex-m/010-adoption'],
  ]);
});
