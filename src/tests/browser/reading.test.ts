import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { readSheets } from './read-sheets.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('own');
});
afterAll(() => site.close());

describe('reading', () => {
  test('the skip link leads past the navigation', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}annex-m.html`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.context().close();
  });

  test('a citation leads to its paragraph', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}annex-m/18-commissioning-and-sufficiency.html#detail-7`);
    const top = await page.locator('#detail-7').evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await page.context().close();
  });

  test('everything can be read without a script', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.address}recommendations.html`);
    expect(await page.locator('[data-entry]:visible').count()).toBe(101);
    await page.context().close();
  });

  test('the names of rules and fields are not broken inside a word', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}how-to-edit.html`);
    const broken = await page.locator('th code').evaluateAll((names) =>
      names.flatMap(({ firstChild: text }) =>
        [...(text?.textContent ?? '').matchAll(/[a-z]+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          if (text === null) return [];
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        }),
      ),
    );
    expect(broken).toEqual([]);
    await page.context().close();
  });

  test('the whole assessment prints with the marking on every sheet and no navigation', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}assessment.html`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-navigation').isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = await readSheets(pdf);
    expect(sheets.length).toBeGreaterThan(25);
    expect(sheets.filter((text) => !text.includes('OFFICIAL'))).toEqual([]);
    expect(sheets.join(' ')).not.toContain('.html');
    await page.context().close();
  });

  test.each([
    ['annex-m/04-missing-from-education.html', ': 4. Missing from education – Evidence for inspection'],
    [
      'annex-m/13-prevent-duty.html',
      ": 13. The effectiveness of the local authority in meeting the 'Prevent Duty' in relation",
    ],
    ['owners/smcl.html', ': Owner SMcL – Evidence for inspection'],
    ['', ': Evidence for inspection'],
  ])('every sheet of /%s says which page it is from', async (path, words) => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}${path}`);
    const sheets = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.filter((text) => !text.replace(/\s+/g, ' ').includes(`Stockton-on-Tees${words}`))).toEqual([]);
    await page.context().close();
  });

  test('what is empty in the whole assessment says so, and has no sheet of its own', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}assessment.html`);
    const bare = await page
      .locator('.assessment-section h2')
      .evaluateAll((headings) =>
        headings.flatMap(({ id, nextElementSibling: next }) =>
          next === null || (next.tagName === 'H2' && !id.endsWith('our-assessment')) ? [id] : [],
        ),
      );
    expect(bare).toEqual([]);
    const sheets = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const texts = sheets.map((text) =>
      text
        .replace(/OFFICIAL|\d+ of \d+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(texts.filter((text) => /^Performance and activity data( No data is given\.)?$/.test(text))).toEqual([]);
    await page.context().close();
  });
});
