import { expect, test } from 'vitest';
import { makeOfflineData } from '../offline/make-offline-data.ts';
import { expandQuery } from '../search/expand-query.ts';
import { parseQuery } from '../search/parse-query.ts';
import { makeOfflineIndex } from './make-offline-index.ts';
import { offlinePage } from './offline-page-for-tests.ts';
import { weighGroups } from './weigh-groups.ts';

const texts = ['Wolf, bear, lynx and zebra.', 'Wolf and yak.', 'Wolf.', 'Yak.'];
const pages = texts.map((text, place) => offlinePage(`${place}.html`, 'Animals', text));
const index = makeOfflineIndex(
  makeOfflineData(pages, { site: 'Leeds', glossary: [], named: [], numbers: [], words: [] }),
  '',
);
const tellsIn = async (query: string) =>
  (await weighGroups(index, expandQuery(parseQuery(query), []).groups)).map(({ tells }) => tells);

test('in a long question a word tells the more the fewer pages have it', async () => {
  const [wolf = 0, bear = 0, , , yak = 0] = await tellsIn('wolf bear lynx zebra yak ');
  expect(bear).toBeGreaterThan(yak);
  expect(yak).toBeGreaterThan(wolf);
  expect(wolf).toBeGreaterThan(0);
});

test('in a short one all tell the same', async () => {
  expect(await tellsIn('wolf bear lynx zebra ')).toEqual([undefined, undefined, undefined, undefined]);
});
