import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
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

test('what has a higher marking is named with it and not quoted; what has the same or a lower one is quoted', () => {
  const [section, page] = ['annex-m/02-missing.md', 'annex-m/01-thresholds.md'];
  const marked = (path: string) => ({
    [path]: fixtureText(path).replace('---\n', '---\nmarking: OFFICIAL-SENSITIVE\n'),
  });
  const mentioned = (changes: Record<string, string>) =>
    groupBackLinks('annex-m/01-thresholds', makeEvidence(changes).index)
      .filter(({ label }) => label.startsWith('Mentioned'))
      .flatMap(({ links }) => links.filter(({ title }) => title.startsWith('2. ')))
      .map(({ marking, places }) => [marking, places.length]);
  expect(mentioned({})).toEqual([[undefined, 1]]);
  expect(mentioned(marked(section))).toEqual([['OFFICIAL-SENSITIVE', 0]]);
  expect(mentioned({ ...marked(section), ...marked(page) })).toEqual([[undefined, 1]]);
  expect(mentioned(marked(page))).toEqual([[undefined, 1]]);
});
