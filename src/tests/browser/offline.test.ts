import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rankIn, type Query } from '../../report/format-quality.ts';
import { openCopy, type OpenSite } from './open-site.ts';

let copy: OpenSite;
beforeAll(async () => {
  copy = await openCopy('own');
});
afterAll(() => copy.close());

const settled = () => {
  const [list, status, fault] = ['results', 'status', 'fault'].map((name) => document.getElementById(`search-${name}`));
  return fault?.hidden === false || (list?.hasAttribute('aria-busy') === false && status?.textContent !== '');
};

/** What the search page of the copy shows for the query of an address, once it is there. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.goto(`${copy.address}search.html?${query}`);
  return shown(page);
}

/** What the search page that is open shows for words typed into it. */
async function ask(page: Page, words: string): Promise<string[]> {
  await page.fill('#search-box', words);
  await page.waitForFunction((words) => new URLSearchParams(location.search).get('q') === words, words.trim());
  return shown(page);
}

async function shown(page: Page): Promise<string[]> {
  await page.waitForFunction(settled, undefined, { timeout: 20_000 });
  return page
    .locator('#search-results > .result')
    .evaluateAll((entries) =>
      entries.map((entry) =>
        ['.result__title', '.result__place'].map((part) => entry.querySelector(part)?.textContent ?? '').join('\t'),
      ),
    );
}

/** Uses a page of the copy, then says what the browser complained of and what it asked for that is no file. */
async function use(
  steps: (page: Page) => Promise<void>,
  options = {},
): Promise<{ complaints: string[]; away: string[] }> {
  const { page, complaints, asked } = await copy.newPage(options);
  await steps(page);
  await page.context().close();
  return { complaints, away: asked.filter((address) => !/^(file|data):/.test(address)) };
}

const quiet = { complaints: [], away: [] };

describe('the copy without a server, opened from a disk', () => {
  test('pages have their style and lead to one another', async () => {
    const found = await use(async (page) => {
      await page.goto(`${copy.address}index.html`);
      expect(
        await page.locator('.site-header').evaluate((header) => getComputedStyle(header).backgroundColor),
      ).not.toBe('rgba(0, 0, 0, 0)');
      await page.getByRole('link', { name: 'Annex M', exact: true }).click();
      await page
        .getByRole('link', { name: /Missing from home or care/ })
        .first()
        .click();
      expect(await page.locator('h1').innerText()).toContain('Missing from home or care');
      await page.locator('.site-header__title').click();
      expect(page.url()).toBe(`${copy.address}index.html`);
    });
    expect(found).toEqual(quiet);
  });

  test('the search box of a page leads to the results', async () => {
    const found = await use(async (page) => {
      await page.goto(`${copy.address}annex-m/03-missing-from-home-or-care.html`);
      await page.locator('#site-search').focus();
      await page.keyboard.type('missing from home');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${copy.address}search.html?q=missing+from+home`);
      expect((await shown(page))[0]).toContain('Missing from home or care');
    });
    expect(found).toEqual(quiet);
  });

  test('search opens by key, marks its words, and Enter opens the page at the passage', async () => {
    const found = await use(async (page) => {
      await page.goto(`${copy.address}annex-m/03-missing-from-home-or-care.html`);
      await page.locator('.site-header__title').focus();
      await page.keyboard.press('/');
      await page.locator('#dialog-search').waitFor();
      await page.keyboard.type('profile of private fostering');
      await page.locator('dialog .result__passage mark').first().waitFor();
      const result = page.locator('dialog .result__link[href*="01-key-threshold"]');
      await result.waitFor();
      await result.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/annex-m\/01-key-threshold.*#detail-12$/);
      await page.locator('main mark').first().waitFor();
      expect(new URL(page.url()).search).toBe('');
      expect(
        await page.locator('#detail-12').evaluate((place) => Math.abs(place.getBoundingClientRect().top)),
      ).toBeLessThan(900);
    });
    expect(found).toEqual(quiet);
  });

  test('the search page takes its query and filters from the address, and writes them there', async () => {
    const found = await use(async (page) => {
      const all = await search(page, 'q=supervision');
      const few = await search(page, 'q=supervision&kind=Inspection');
      expect(few.length).toBeGreaterThan(0);
      expect(all.length).toBeGreaterThan(few.length);
      expect(await page.locator('#search-filters input[value="Inspection"]').isChecked()).toBe(true);
      await page.locator('#search-clear').click();
      await page.waitForURL((url) => url.search === '?q=supervision');
      await page.fill('#search-box', 'section 8');
      await page.locator('.result--jump').waitFor();
      expect(page.url()).toContain('q=section+8');
    });
    expect(found).toEqual(quiet);
  });

  test.each(['search-queries.json', 'search-own-queries.json'])(
    'search finds what each query of %s looks for among the first three',
    async (file) => {
      const { queries } = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as { queries: Query[] };
      const missed: string[] = [];
      const found = await use(async (page) => {
        await search(page, 'q=evidence');
        for (const query of queries) {
          const results = await ask(page, query.q);
          const rank = rankIn(results, query);
          if (rank < 1 || rank > 3) missed.push(`${query.q}: ${results.slice(0, 3).join(' | ')}`);
        }
      });
      expect(missed).toEqual([]);
      expect(found).toEqual(quiet);
    },
    240_000,
  );

  test('the gaps page filters by its address and by its boxes', async () => {
    const found = await use(async (page) => {
      await page.goto(`${copy.address}gaps.html?kind=summary-empty`);
      const status = page.locator('form[data-filters] [role=status]');
      expect(await status.innerText()).toMatch(/^\d+ of \d+ shown$/);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      expect(await status.innerText()).toMatch(/^All \d+ shown$/);
      expect(page.url()).toBe(`${copy.address}gaps.html`);
    });
    expect(found).toEqual(quiet);
  });

  test('without scripts, pages can be read and search leads to the list of all items', async () => {
    const found = await use(
      async (page) => {
        await page.goto(`${copy.address}annex-m/03-missing-from-home-or-care.html`);
        await page.fill('#site-search', 'adoption');
        await page.keyboard.press('Enter');
        await page.waitForURL(/search\.html\?q=adoption$/);
        await page.locator('main').getByRole('link', { name: 'the list of all items, A to Z' }).first().click();
        await page.waitForURL(/\/all\.html$/);
        expect(await page.locator('main a').count()).toBeGreaterThan(200);
      },
      { javaScriptEnabled: false },
    );
    expect(found).toEqual(quiet);
  });

  test('a reference copied from it names no place on somebody’s machine', async () => {
    const found = await use(async (page) => {
      await search(page, 'q=private+fostering');
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: (text: string) => ((document.title = text), Promise.resolve()) },
        });
      });
      await page.locator('.result__copy').first().click();
      await page.waitForFunction(() => document.title.includes('.html'));
      expect(await page.title()).toMatch(/\. [a-z-]+\/[\w-]+\.html(#[\w-]+)?$/);
    });
    expect(found).toEqual(quiet);
  });

  test('nothing is wider than a narrow screen', async () => {
    const found = await use(
      async (page) => {
        await search(page, 'q=private+fostering');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 700 } },
    );
    expect(found).toEqual(quiet);
  });
});
