import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { groupBackLinks } from './group-back-links.ts';

function linksTo(id: string, changes: Record<string, string> = {}) {
  const { index } = makeEvidence(changes);
  const page = (address: string | undefined) => address?.replace(/^.*\/(?=[^/]*\/)/, '');
  return groupBackLinks(id, index).map(({ label, links }) => [
    label,
    ...links.map(({ address, places }) => [page(address), ...places.map((place) => page(place.address))]),
  ]);
}

test('the title of what has one place leads to it, and its sentence needs no link', () => {
  expect(linksTo('annex-m/01-thresholds')).toContainEqual([
    'Mentioned in the text of',
    ['annex-m/02-missing.html#detail-1', undefined],
  ]);
});

test('of several places those have a link that the title does not lead to', () => {
  const twice = fixtureText('annex-m/02-missing.md').replace(
    '## Performance and activity data',
    '2. Also [section 1](01-thresholds.md).\n\n## Performance and activity data',
  );
  expect(linksTo('annex-m/01-thresholds', { 'annex-m/02-missing.md': twice })).toContainEqual([
    'Mentioned in the text of',
    ['annex-m/02-missing.html', 'annex-m/02-missing.html#detail-1', 'annex-m/02-missing.html#detail-2'],
  ]);
});

test('a section is named with its number, and items of a kind stand in the order of their titles', () => {
  const measure = (title: string) =>
    fixtureText('measures/visits.md')
      .replace(/^title: .*$/m, `title: ${title}`)
      .replace(/$/, '\nSee [section 1](../annex-m/01-thresholds.md).\n');
  const { index } = makeEvidence({
    'measures/north-waits.md': measure('Waits in days'),
    'measures/south-audits.md': measure('Audits'),
  });
  const mentioned = groupBackLinks('annex-m/01-thresholds', index).find(({ label }) => label.startsWith('Mentioned'));
  const titles = mentioned?.links.map(({ title }) => title) ?? [];
  expect(titles.filter((title) => /^(2\.|Waits|Audits)/.test(title))).toEqual([
    expect.stringMatching(/^2\. /),
    'Audits',
    'Waits in days',
  ]);
});

test('whose sentences are marked higher than the page they stand on says so', () => {
  const path = 'annex-m/02-missing.md';
  const sensitive = '---\nmarking: OFFICIAL-SENSITIVE\n';
  const markings = (changes: Record<string, string>) =>
    groupBackLinks('annex-m/01-thresholds', makeEvidence(changes).index)
      .flatMap(({ links }) => links.filter(({ places }) => places.length > 0))
      .flatMap(({ title, marking }) => (title.startsWith('2. ') ? [marking] : []));
  const section = fixtureText(path).replace('---\n', sensitive);
  const page = 'annex-m/01-thresholds.md';
  expect(markings({})).toEqual([undefined]);
  expect(markings({ [path]: section })).toEqual(['OFFICIAL-SENSITIVE']);
  expect(markings({ [path]: section, [page]: fixtureText(page).replace('---\n', sensitive) })).toEqual([undefined]);
});
