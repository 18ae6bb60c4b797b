import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('own');
});
afterAll(() => site.close());

describe('the search dialog', () => {
  test('opens by key on any page, moves by arrows, opens a result by Enter, and Escape gives the focus back', async () => {
    const { page, complaints } = await site.newPage();
    await page.goto(`${site.address}annex-m/03-missing-from-home-or-care.html`);
    await page.locator('.site-header__title').focus();
    await page.keyboard.press('/');
    await page.locator('#dialog-search').waitFor();
    await page.keyboard.type('private fostering');
    // Pressed while an earlier letter’s results are listed, the arrow waits for those of the whole.
    await page.keyboard.press('ArrowDown');
    await page.locator('dialog .result__link:focus').waitFor();
    expect(await page.locator('dialog .results').getAttribute('data-answers')).toBe('private fostering');
    await page.keyboard.press('Escape');
    await page.locator('#dialog-search').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('site-header__title');
    await page.keyboard.press('Control+k');
    await page.locator('dialog .result__link').first().waitFor();
    await page.keyboard.press('ArrowDown');
    // What was put off while somebody typed may be asked only now, and the arrow waits for it.
    await page.locator('dialog .result__link:focus').waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('dialog-search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.includes('private-fostering'));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('has what was typed before it was there', async () => {
    const { page, complaints } = await site.newPage();
    await page.route('**/search-dialog.*.js', async (route) => {
      await page.locator('#site-search').and(page.locator(':focus')).waitFor();
      await page.keyboard.type('private');
      await route.continue();
    });
    await page.goto(`${site.address}annex-m/03-missing-from-home-or-care.html`);
    await page.locator('.site-header__title').focus();
    await page.keyboard.press('/');
    await page.locator('#dialog-search').waitFor();
    await page.keyboard.type(' fostering');
    await page.locator('dialog .results[data-answers="private fostering"] .result').first().waitFor();
    expect(await page.locator('#site-search').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('site-header__title');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('opens the first result for who presses the arrow and Enter before it is there', async () => {
    const { page, complaints } = await site.newPage();
    await page.goto(`${site.address}gaps.html`);
    await page.keyboard.press('/');
    await page.locator('#dialog-search').waitFor();
    await page.keyboard.type('private fostering');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.includes('private-fostering'));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('leads with Enter to the one place that a number names, and otherwise to all results', async () => {
    const { page } = await site.newPage();
    for (const [typed, path] of [
      ['12', '/annex-m/12-'],
      ['recommendation 3', '/search.html'],
      ['adoption', '/search.html'],
    ] as const) {
      await page.goto(`${site.address}gaps.html`);
      await page.keyboard.press('Control+k');
      await page.locator('#dialog-search').waitFor();
      await page.keyboard.type(typed);
      await page.locator(`dialog .results[data-answers="${typed}"]:not([aria-busy]) .result`).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.includes(path));
    }
    await page.context().close();
  });

  test('loads nothing of search before it is opened, and at most 5 kB of script', async () => {
    const { page, asked } = await site.newPage();
    let size = 0;
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) void response.body().then((body) => (size += body.length));
    });
    await page.goto(`${site.address}annex-m/03-missing-from-home-or-care.html`, { waitUntil: 'networkidle' });
    expect(asked.filter((address) => /pagefind|search-data|search-panel|search-worker/.test(address))).toEqual([]);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(5000);
    await page.context().close();
  });

  test('answers while a word is being typed, and never takes its beginning for a mistake', async () => {
    const { page, complaints } = await site.newPage();
    await page.goto(`${site.address}index.html`);
    await page.keyboard.press('/');
    await page.locator('#dialog-search').waitFor();
    for (const letter of 'adoption') {
      await page.keyboard.press(letter);
      const text = await page.locator('#dialog-search').inputValue();
      await page.locator(`dialog .results[data-answers="${text}"]`).waitFor({ state: 'attached' });
      expect(await page.locator('dialog .search-notes li').allInnerTexts()).toEqual([]);
      expect(await page.locator('dialog .result').count()).toBeGreaterThanOrEqual(text.length < 2 ? 0 : 5);
    }
    // The rest comes when the typing pauses.
    await page.locator('dialog .result:nth-child(8)').waitFor();
    expect(await page.locator('dialog .result__link').first().innerText()).toMatch(/adopt/i);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('leaves the list alone once somebody has gone on to a result', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}index.html`);
    await page.keyboard.press('/');
    // At once, as a busy machine may come to a key only when the rest is there.
    await page.locator('#dialog-search').evaluate((box: HTMLInputElement) => {
      box.value = 'adoption';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    });
    await page.locator('dialog .result__link:focus').waitFor();
    await page.waitForTimeout(600);
    expect(await page.locator('dialog .result').count()).toBe(5);
    expect(await page.locator('dialog .result__link:focus').count()).toBe(1);
    await page.context().close();
  });

  test('has room for results on a screen enlarged fourfold: all of it scrolls', async () => {
    const { page } = await site.newPage({ viewport: { width: 320, height: 256 } });
    await page.goto(`${site.address}index.html`);
    await page.keyboard.press('/');
    await page.locator('#dialog-search').fill('neglect');
    await page.locator('dialog .result').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const link = page.locator('dialog .result__link:focus');
    await link.waitFor();
    const [box, dialog] = [await link.boundingBox(), await page.locator('dialog[open]').boundingBox()];
    const area = await page.locator('.search-dialog__body').boundingBox();
    expect(area?.height).toBeGreaterThan(256);
    expect(box?.y).toBeGreaterThanOrEqual(dialog?.y ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256);
    await page.context().close();
  });
});
