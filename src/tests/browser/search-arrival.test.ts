import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('own');
});
afterAll(() => site.close());

/** Opens the first result of a search, and waits until its words are marked. */
async function openFirst(page: Page, words: string): Promise<void> {
  await page.goto(`${site.address}search.html?q=${encodeURIComponent(words)}`);
  await page.locator('.result__link').first().click();
  await page.locator('main mark').first().waitFor();
}

describe('the page that a result leads to', () => {
  test('shows the row of a table that has no place of its own to lead to', async () => {
    const { page } = await site.newPage({ viewport: { width: 1280, height: 500 } });
    await openFirst(page, '57.5%');
    await page.waitForFunction(() => scrollY > 0);
    const { top, bottom } = await page
      .locator('main tr mark')
      .first()
      .evaluate((mark) => mark.getBoundingClientRect().toJSON() as DOMRect);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(500);
    await page.context().close();
  });

  test('shows the words far below the heading that a result leads to', async () => {
    const { page } = await site.newPage({ viewport: { width: 1280, height: 500 } });
    await openFirst(page, 'genograms');
    expect(new URL(page.url()).hash).not.toBe('');
    await page.waitForFunction(() => scrollY > 0);
    const { top, bottom } = await page
      .locator('main mark')
      .evaluate((mark) => mark.getBoundingClientRect().toJSON() as DOMRect);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(500);
    await page.context().close();
  });

  test('stays at the top where the title says as much', async () => {
    const { page } = await site.newPage();
    await page.goto(
      `${site.address}measures/england-child-protection-inspection-outcomes.html?mark=child%20protection`,
    );
    await page.locator('h1 mark').waitFor();
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  test('marks what it leads to also where an acronym was given its meaning', async () => {
    const { page } = await site.newPage();
    await openFirst(page, 'IRO');
    const marked = (await page.locator('main mark').allInnerTexts()).join('').toLowerCase();
    expect(marked).toContain('iro (independent reviewing officer)');
    await page.context().close();
  });
});
