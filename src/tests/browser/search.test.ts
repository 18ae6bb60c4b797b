import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rankIn, type Query } from '../../report/format-quality.ts';
import { openSite, type OpenSite } from './open-site.ts';

const read = (file: string) =>
  (JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as { queries: Query[] }).queries;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('own');
});
afterAll(() => site.close());

const settled = () => {
  const [list, status, fault] = ['results', 'status', 'fault'].map((name) => document.getElementById(`search-${name}`));
  return fault?.hidden === false || (list?.hasAttribute('aria-busy') === false && status?.textContent !== '');
};

/** What the search page shows for the query of an address, once it is there. */
async function search(page: Page, query: string): Promise<{ results: string[]; status: string; notes: string }> {
  await page.goto(`${site.address}search.html?${query}`);
  await page.waitForFunction(settled, undefined, { timeout: 15_000 });
  const results = await page
    .locator('#search-results > .result')
    .evaluateAll((entries) =>
      entries.map((entry) =>
        ['.result__title', '.result__place'].map((part) => entry.querySelector(part)?.textContent ?? '').join('\t'),
      ),
    );
  const [status = '', notes = ''] = await page.locator('#search-status, #search-notes').allInnerTexts();
  return { results, status, notes };
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const ask = (text: string) => `q=${encodeURIComponent(text)}`;

describe('search', () => {
  test.each(['search-queries.json', 'search-own-queries.json'])(
    'finds what each query of %s looks for among the first three',
    async (file) => {
      const { page, complaints } = await site.newPage();
      const missed: string[] = [];
      for (const query of read(file)) {
        const { results } = await search(page, ask(query.q));
        const rank = rankIn(results, query);
        if (rank < 1 || rank > 3) missed.push(`${query.q}: ${results.slice(0, 3).join(' | ')}`);
      }
      expect(missed).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    240_000,
  );

  test('leads to the paragraph with the words marked, and keeps the address clean', async () => {
    const { page } = await site.newPage();
    await search(page, ask('return interview 72 hours'));
    expect(await page.locator('.result mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.result__facts').first().innerText()).toBe(
      'Annex M section · OFFICIAL · Owner SMcL · 2 December 2015',
    );
    await page.locator('.result__link').first().click();
    await page.locator('#detail-2 mark').first().waitFor();
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('#detail-2');
    await page.context().close();
  });

  test('says what to try where nothing is found, without empty filters', async () => {
    const { page } = await site.newPage();
    const { status } = await search(page, ask('"children\'s voice" '));
    expect(status).toBe('Nothing found.');
    expect(await page.locator('.search-filter').count()).toBe(0);
    expect(await page.locator('#search-notes a').allInnerTexts()).toEqual([
      "children's voice",
      'glossary',
      'the list of all items, A to Z',
    ]);
    await page.locator('#search-notes a').first().click();
    await page.locator('.result').first().waitFor();
    await page.context().close();
  });

  test('keeps to the authority that was named, and leads to what others have', async () => {
    const { page } = await site.newPage();
    const { results, notes } = await search(page, ask('breastfeeding Darlington'));
    expect(results.join()).not.toContain('Breastfeeding');
    expect(notes).toContain('Only what has “Darlington” is shown.');
    await page.locator('#search-notes a').click();
    await page.waitForFunction(settled);
    expect(new URL(page.url()).search).toBe('?q=breastfeeding');
    expect((await search(page, ask('breastfeeding Redcar'))).results[0]).toContain('Breastfeeding');
    const enough = await search(page, ask('care leavers Cumbria'));
    expect([enough.results.length > 2, enough.notes]).toEqual([true, '']);
    await page.context().close();
  });

  test('tells a screen reader what is new only, and what a filter’s number counts', async () => {
    const { page } = await site.newPage();
    await search(page, ask('the adoption'));
    const note = await page.locator('#search-notes li').elementHandle();
    const isThere = () => note?.evaluate((one) => [one.isConnected, one.textContent.includes('left out: the.')]);
    await page.locator('#search-box').fill('the adoption plans');
    await page.waitForURL(/plans/);
    await page.waitForFunction(settled);
    expect(await isThere()).toEqual([true, true]);
    await page.locator('#search-box').fill('adoption plans');
    await page.waitForURL(/=adoption/);
    await page.waitForFunction(settled);
    expect(await isThere()).toEqual([false, true]);
    const box = page.getByRole('checkbox', { name: /^Annex M section, \d+ results$/ });
    expect(await box.count()).toBe(1);
    await page.context().close();
  });

  test('copies a reference', async () => {
    const { page } = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await search(page, ask('return interview 72 hours'));
    await page.locator('.result__copy').first().click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^3\. Missing from home or care; Detail, paragraph 2; 2 December 2015; OFFICIAL\. http.*#detail-2$/,
    );
    await page.context().close();
  });

  test('narrows by filters, any within a group and all groups, with the whole search in the address', async () => {
    const { page } = await site.newPage();
    await search(page, ask('adoption'));
    await page.locator('#search-filters input[name=kind][value=Inspection]').check();
    await page.waitForURL(/kind=Inspection/);
    await page.waitForFunction(settled);
    const titles = await page.locator('.result__title').allInnerTexts();
    expect(titles.every((title) => /inspection/i.test(title))).toBe(true);
    const both = await search(page, 'q=adoption&kind=Inspection&kind=Measure');
    const one = await search(page, 'q=adoption&kind=Inspection&kind=Measure&authority=Gateshead');
    expect(Number.parseInt(both.status)).toBeGreaterThan(titles.length);
    expect(Number.parseInt(one.status)).toBeLessThan(Number.parseInt(both.status));
    const dated = await search(page, 'kind=Inspection&sort=date');
    expect(dated.results[0]).toContain('2017');
    await page.context().close();
  });

  test('who clears the filters by key stays with them', async () => {
    const { page } = await site.newPage();
    await search(page, 'q=adoption&kind=Inspection');
    await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await page.getByRole('button', { name: 'Clear filters' }).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Order and filters');
    await page.context().close();
  });

  test('a filter that goes with its last result, and a group that is drawn anew, do not lose the focus', async () => {
    const { page } = await site.newPage();
    await search(page, 'q=neglect&authority=Gateshead&year=2018');
    const box = page.locator('#search-filters input[value=Gateshead]');
    await box.press('Space');
    await box.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Order and filters');
    const group = page.locator('#search-filters summary', { hasText: 'Year' });
    await page.locator('#search-box').fill('neglect early help');
    await group.focus();
    await page.waitForURL(/early/);
    await page.waitForFunction(settled);
    expect(await focused(page)).toMatch(/^Year/);
    await page.context().close();
  });

  test('who comes back from a result finds the list as it was, with the focus where they left it', async () => {
    const { page } = await site.newPage();
    await search(page, ask('adoption'));
    const links = page.locator('#search-results .result__link');
    const first = await links.count();
    await page.getByRole('button', { name: 'More results' }).press('Enter');
    await page.waitForFunction((count) => document.querySelectorAll('.result__link').length > count, first);
    const wanted = links.nth(first + 2);
    const title = await wanted.innerText();
    await wanted.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('search.html'));
    await page.goBack();
    await page.waitForFunction(() => document.activeElement?.className === 'result__link');
    expect(await focused(page)).toBe(title);
    expect(await links.nth(first + 2).evaluate((link) => link.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.locator('#search-box').fill('fostering');
    await page.waitForURL(/fostering/);
    await page.waitForFunction(settled);
    await page.reload();
    await page.waitForFunction(settled);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
    await page.context().close();
  });

  test.each([
    ['10,000 letters', ask('x'.repeat(10_000)), /Nothing found/, /too long/],
    ['only punctuation', ask('!?.,;:'), /Type a word/, /^$/],
    ['HTML', ask('<img src=x onerror=alert(1)>'), /result|Nothing/, /./],
    ['a regular expression', ask('(a+)+$ [z-a'), /Nothing found/, /./],
    ['emoji', ask('😀'), /Type a word/, /^$/],
    ['text from right to left', ask('حماية الأطفال'), /Nothing found/, /الأطفال/],
    ['an unknown filter value', `${ask('adoption')}&owner=ZZ`, /result/, /Owner ZZ/],
    ['a word that only begins like one', ask('irony'), /Nothing found/, /irony/],
    ['a typing error', ask('accomodation'), /result/, /Did you mean “accommodation”/],
  ])('%s', async (_, query, status, notes) => {
    const { page, complaints } = await site.newPage();
    const found = await search(page, query);
    expect(found.status).toMatch(status);
    expect(found.notes).toMatch(notes);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('names another site that does not answer, and searches the one that does with its own', async () => {
    const { page } = await site.newPage();
    const [elsewhere, gone] = ['elsewhere', 'gone'].map((name) => `${new URL(site.address).origin}/${name}/`);
    await page.route('**/search-data/glossary.json', async (route) => {
      const response = await route.fetch();
      const sites = [
        { title: 'Elsewhere', address: elsewhere },
        { title: 'Gone', address: gone },
      ];
      await route.fulfill({ json: { ...((await response.json()) as object), sites } });
    });
    await page.route('**/elsewhere/**', async (route) =>
      route.fulfill({
        response: await route.fetch({ url: route.request().url().replace('/elsewhere/', '/evidence/') }),
      }),
    );
    await page.route('**/gone/**', (route) => route.abort());
    const alone = await search(page, ask('private fostering'));
    expect(alone.notes).toContain('Not searched, because it does not answer or cannot be read from here: Gone.');
    expect(await page.locator('.result__facts', { hasText: /^Elsewhere/ }).count()).toBeGreaterThan(0);
    const links = await page
      .locator('.result__link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.some((link) => link.startsWith(`${elsewhere ?? ''}annex-m/`))).toBe(true);
    await search(page, `${ask('private fostering')}&site=Elsewhere`);
    const facts = await page.locator('.result__facts').allInnerTexts();
    expect(facts.filter((fact) => !fact.startsWith('Without')).every((fact) => fact.startsWith('Elsewhere'))).toBe(
      true,
    );
    await page.context().close();
  });

  test('says how to mend a missing or an older index', async () => {
    const { page } = await site.newPage();
    await page.route('**/pagefind/shards.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: { ...((await response.json()) as object), version: '1.0.0' } });
    });
    await search(page, ask('adoption'));
    expect(await page.locator('#search-fault').innerText()).toMatch(/older than this site.*build it again/s);
    await page.unroute('**/pagefind/shards.json');
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
    await search(page, ask('adoption'));
    expect(await page.locator('#search-fault').isVisible()).toBe(true);
    await page.context().close();
  });

  test('says what to use instead without a script', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.address}search.html`);
    expect(await page.locator('noscript').innerText()).toContain('list of all items, A to Z');
    await page.context().close();
  });
});
