import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

type Query = { q: string; expect: string };
const { queries } = JSON.parse(readFileSync(join(import.meta.dirname, 'search-queries.json'), 'utf8')) as {
  queries: Query[];
};

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('own');
});
afterAll(() => site.close());

const titles = 'pagefind-results .pf-result-title';

/** The titles of the results, once the first three have been filled in. */
const resultTitles = async (page: Page): Promise<string[]> => {
  await page.waitForFunction(
    (selector) => {
      const shown = [...document.querySelectorAll(selector)].slice(0, 3).map((title) => title.textContent?.trim());
      return (
        shown.length > 0 && shown.every((text) => text !== '') && document.querySelector('[aria-busy=true]') === null
      );
    },
    titles,
    { timeout: 15_000 },
  );
  return page.locator(titles).allInnerTexts();
};

describe('search', () => {
  test.each(queries.map(({ q, expect: title }) => [q, title]))(
    '“%s” finds its page among the first three',
    async (query, title) => {
      const { page, complaints } = await site.newPage();
      await page.goto(`${site.address}search.html?q=${encodeURIComponent(query)}`);
      const found = await resultTitles(page);
      expect(found.slice(0, 3).join(' | ')).toMatch(new RegExp(title, 'i'));
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test('opens by key on any page, moves by arrows, opens a result by Enter, and closes by Escape', async () => {
    const { page, complaints } = await site.newPage();
    await page.goto(`${site.address}annex-m/03-missing-from-home-or-care.html`);
    await page.keyboard.press('/');
    await page.locator('pagefind-modal input').waitFor();
    await page.keyboard.type('private fostering');
    await page.locator('pagefind-modal .pf-result-link').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('pagefind-modal input').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await page.locator('pagefind-modal .pf-result-link').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('03-missing'));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('loads nothing of search before it is opened', async () => {
    const { page, asked } = await site.newPage();
    await page.goto(`${site.address}annex-m/03-missing-from-home-or-care.html`, { waitUntil: 'networkidle' });
    expect(asked.filter((address) => address.includes('pagefind'))).toEqual([]);
    await page.context().close();
  });

  test('narrows by a filter', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}search.html?q=adoption`);
    await resultTitles(page);
    await page.locator('pagefind-filter-pane input[name=Kind][value=Inspection]').check();
    await page.waitForFunction(() =>
      /^[1-7] /.test(document.querySelector('pagefind-summary')?.textContent?.trim() ?? ''),
    );
    const found = await resultTitles(page);
    expect(found.every((title) => /^Ofsted inspection/.test(title))).toBe(true);
    await page.context().close();
  });

  test('says what to use instead without a script', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.address}search.html`);
    expect(await page.locator('noscript').innerText()).toContain('list of all items, A to Z');
    await page.context().close();
  });
});
