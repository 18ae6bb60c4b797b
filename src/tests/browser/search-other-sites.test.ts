import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('own');
});
afterAll(() => site.close());

/** Another site, which answers with what this one has but for one kind of file. */
const elsewhere = 'https://elsewhere.example/evidence/';
const packed = (content: string | Buffer) => Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(content)]);
const cors = { 'access-control-allow-origin': '*' };

/** What a search finds where the other site answers `wrong` for the files of a pattern. */
async function search(
  query: string,
  files: RegExp,
  wrong: (route: Route, own: () => Promise<Buffer>) => Promise<void>,
): Promise<{ page: Page; facts: string[]; notes: string; fault: boolean }> {
  const { page } = await site.newPage();
  // This site was built without others, and its policy would not let the worker ask them.
  await page.route('**/assets/search-worker*', async (route) => {
    const headers = Object.entries((await route.fetch()).headers()).filter(([name]) => !name.includes('policy'));
    await route.fulfill({ response: await route.fetch(), headers: Object.fromEntries(headers) });
  });
  await page.route('**/search-data/glossary.json', async (route) => {
    const own = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...own, sites: [{ title: 'Elsewhere', address: elsewhere }] } });
  });
  await page.route(`${elsewhere}**`, async (route) => {
    const address = route.request().url();
    const own = async () => (await route.fetch({ url: address.replace(elsewhere, site.address) })).body();
    if (files.test(address)) await wrong(route, own);
    else await route.fulfill({ headers: cors, body: await own() });
  });
  await page.goto(`${site.address}search.html?${query}`);
  await page.waitForFunction(
    () =>
      document.getElementById('search-fault')?.hidden === false ||
      (document.getElementById('search-results')?.hasAttribute('aria-busy') === false &&
        document.getElementById('search-status')?.textContent !== ''),
    undefined,
    { timeout: 15_000 },
  );
  const [facts, notes, fault] = await Promise.all([
    page.locator('.result__title + .result__facts').allInnerTexts(),
    page.locator('#search-notes').innerText(),
    page.locator('#search-fault').isVisible(),
  ]);
  return { page, facts, notes, fault };
}

const ofPage = (changes: object) => async (route: Route, own: () => Promise<Buffer>) => {
  const bytes = await own();
  const plain = bytes.subarray(0, 2).toString('hex') === '1f8b' ? gunzipSync(bytes) : bytes;
  const page = JSON.parse(plain.subarray(12).toString()) as { meta: object };
  await route.fulfill({ headers: cors, body: packed(JSON.stringify({ ...page, ...changes })) });
};
const query = 'q=private%20fostering';

/** Asks for the further results of a list until there are none. Answers how many were shown each time. */
async function showAll(page: Page): Promise<number[]> {
  const counts = [await page.locator('.result').count()];
  const button = page.getByRole('button', { name: 'More results' });
  while (await button.isVisible()) {
    await button.click();
    await page.waitForFunction((before) => document.querySelectorAll('.result').length > before, counts.at(-1) ?? 0);
    await page.waitForFunction(() => document.getElementById('search-results')?.hasAttribute('aria-busy') === false);
    counts.push(await page.locator('.result').count());
  }
  return counts;
}

describe('another site that search asks too', () => {
  test('is named at each of its results, whatever address a result gives itself', async () => {
    const own = `${site.address}annex-m/01-key-threshold-and-decision-making-points.html`;
    const { page, facts, notes } = await search(query, /pf_fragment/, ofPage({ url: own }));
    expect(facts.some((fact) => fact.startsWith('Elsewhere'))).toBe(true);
    expect(facts.some((fact) => !fact.startsWith('Elsewhere'))).toBe(true);
    const named = await page
      .locator('.result')
      .evaluateAll(
        (results, address) =>
          results
            .filter((result) => result.querySelector('a')?.href.startsWith(address) === true)
            .map((result) => result.querySelector('.result__facts')?.textContent.startsWith('Elsewhere')),
        own,
      );
    expect(named).toContain(true);
    expect(notes).not.toContain('Not searched');
    await page.context().close();
  });

  test('shows its signs as text and leads nowhere but to a web address', async () => {
    const changes = { url: 'javascript:alert(1)', meta: { title: '<img src=x onerror=alert(1)>', kind: 'Report' } };
    const { page, facts } = await search(query, /pf_fragment/, ofPage(changes));
    expect(facts.some((fact) => fact.startsWith('Elsewhere'))).toBe(true);
    expect(await page.locator('#search-results img').count()).toBe(0);
    const links = await page
      .locator('.result__link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    await page.context().close();
  });

  test.each<[string, RegExp, (route: Route, own: () => Promise<Buffer>) => Promise<void>, string?]>([
    ['lacks a part of its index', /pf_index/, (route) => route.fulfill({ status: 404, headers: cors })],
    ['answers with no index', /pf_index/, (route) => route.fulfill({ headers: cors, body: packed('x'.repeat(99)) })],
    ['does not answer any more', /pf_index/, () => Promise.resolve()],
    ['lacks a page', /pf_fragment/, (route) => route.fulfill({ status: 404, headers: cors })],
    ['answers with no page', /pf_fragment/, ofPage({ content: 5, anchors: [{}] })],
    [
      'answers with a page that says nothing',
      /pf_fragment/,
      (route) => route.fulfill({ headers: cors, body: packed('null') }),
    ],
    ['lacks a filter', /pf_filter/, (route) => route.fulfill({ status: 404, headers: cors }), `${query}&kind=Document`],
    // ["Kind", [[5, ["a"]]]]
    [
      'answers with no filter',
      /pf_filter/,
      (route) => route.fulfill({ headers: cors, body: packed(Buffer.from('82644b696e64818205816161', 'hex')) }),
      `${query}&kind=Document`,
    ],
    [
      'has an index too large to hold',
      /pf_meta/,
      (route) => route.fulfill({ headers: cors, body: gzipSync(packed(Buffer.alloc(2 ** 27))) }),
    ],
  ])('is left out and named where it %s', async (_, files, wrong, asked = query) => {
    const { page, facts, notes, fault } = await search(asked, files, wrong);
    expect(fault).toBe(false);
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter((fact) => fact.startsWith('Elsewhere'))).toEqual([]);
    expect(notes).toContain('Not searched, because it does not answer or cannot be read from here: Elsewhere.');
    await page.context().close();
  });

  test('has its further results shown under its name, each once and as many as were counted', async () => {
    const { page } = await search('q=adoption&site=Elsewhere', /nothing/, () => Promise.resolve());
    const counted = Number.parseInt(await page.locator('#search-status').innerText());
    const counts = await showAll(page);
    expect(counts.slice(0, 2)).toEqual([10, 20]);
    expect(counts.at(-1)).toBe(counted);
    const facts = await page.locator('.result__title + .result__facts').allInnerTexts();
    expect(facts.filter((fact) => !fact.startsWith('Elsewhere'))).toEqual([]);
    const links = await page
      .locator('.result__link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(counted);
    expect(links.filter((link) => link?.startsWith(elsewhere) !== true)).toEqual([]);
    await page.context().close();
  });

  test('has further results beside this site’s own, as many of each', async () => {
    const { page } = await search('q=adoption', /nothing/, () => Promise.resolve());
    await showAll(page);
    const facts = await page.locator('.result__title + .result__facts').allInnerTexts();
    expect(facts.length).toBeGreaterThan(20);
    expect(facts.filter((fact) => fact.startsWith('Elsewhere'))).toHaveLength(facts.length / 2);
    await page.context().close();
  });

  test('is left out and named where it is gone when its further results are asked for', async () => {
    let isGone = false;
    const { page, notes } = await search('q=adoption', /pf_fragment/, async (route, own) => {
      await route.fulfill(isGone ? { status: 404, headers: cors } : { headers: cors, body: await own() });
    });
    expect(notes).not.toContain('Not searched');
    const named = page.locator('.result__facts', { hasText: /^Elsewhere/ });
    expect(await named.count()).toBeGreaterThan(0);
    isGone = true;
    await page.getByRole('button', { name: 'More results' }).click();
    await page.getByText('Not searched, because it does not answer').waitFor();
    expect(await page.locator('.result').count()).toBeGreaterThan(10);
    expect(await named.count()).toBe(0);
    await page.context().close();
  });
});
