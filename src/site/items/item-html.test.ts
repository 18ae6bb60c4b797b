import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { itemHtml } from './item-html.ts';

const written = fixtureText('annex-m/01-thresholds.md')
  .replace('Thresholds are', 'See [below](#main-findings). Thresholds are')
  .concat('\n### Main findings\n\nThey are few.\n');

/** The ids and the addresses on the section’s page, or with a prefix on a page of several sections. */
function placesOn(prefix?: string): { ids: string[]; addresses: string[] } {
  const { index } = makeEvidence({ 'annex-m/01-thresholds.md': written }, { html: true });
  const item = index.byId.get('annex-m/01-thresholds');
  if (item === undefined) throw new Error('The section was not read.');
  const html = itemHtml(item, index, prefix);
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
  return { ids: all(/ id="([^"]*)"/g), addresses: all(/ href="#([^"]*)"/g) };
}

test('links of a text lead to where they lead', () => {
  expect(placesOn().addresses).toContain('main-findings');
  expect(placesOn().ids).toContain('main-findings');
});

test('on a page of several sections every place, and every link to one, is the section’s own', () => {
  const { ids, addresses } = placesOn('section-1-');
  expect([...ids, ...addresses].filter((place) => !place.startsWith('section-1-'))).toEqual([]);
  expect(addresses).toContain('section-1-main-findings');
});

test('a link to another site is known for paper, unless its words are its address', () => {
  const { index } = makeEvidence(
    {
      'annex-m/01-thresholds.md': written.replace(
        'They are few.',
        'On [GOV.UK](https://www.gov.uk/a?b=1&c=2), [*there*](https://www.gov.uk/d), <https://www.gov.uk/e?f=1&g=2>, [www.gov.uk/h](https://www.gov.uk/h) and [below](#main-findings).',
      ),
    },
    { html: true },
  );
  const item = index.byId.get('annex-m/01-thresholds');
  const html = item === undefined ? '' : itemHtml(item, index);
  expect(
    [...html.matchAll(/<a href="(https[^"]*)"( data-elsewhere)?>/g)].map(([, leads, known]) => [
      leads,
      known !== undefined,
    ]),
  ).toEqual([
    ['https://www.gov.uk/a?b=1&amp;c=2', true],
    ['https://www.gov.uk/d', true],
    ['https://www.gov.uk/e?f=1&amp;g=2', false],
    ['https://www.gov.uk/h', false],
  ]);
  expect(html.match(/data-elsewhere/g)).toHaveLength(2);
});
