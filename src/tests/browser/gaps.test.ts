import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { readSheets } from './read-sheets.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('own');
});
afterAll(() => site.close());

/** The filter whose box has the focus. */
const focusedBox = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLInputElement
      ? `${document.activeElement.name}=${document.activeElement.value}`
      : '',
  );

describe('the gaps page', () => {
  test('names each group of filters outside of what scrolls, where Safari would cut the name off', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}gaps.html`);
    const names = await page.locator('.filter legend').evaluateAll((legends) =>
      legends.map((legend) => {
        const around = [...document.querySelectorAll('.filter *')].filter((one) => one.contains(legend));
        return around.some((one) => getComputedStyle(one).overflowY !== 'visible')
          ? `${legend.textContent} scrolls`
          : '';
      }),
    );
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => name !== '')).toEqual([]);
    await page.context().close();
  });

  test('shows the filter that the address ticks, though its group is longer than high', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}gaps.html?kind=sign-off-missing&kind=note-open`);
    const box = page.locator('[name=kind]:checked').first();
    const [top, from, to] = await box.evaluate((one) => {
      const group = one.closest('.filter__choices')?.getBoundingClientRect();
      return [one.getBoundingClientRect().top, group?.top ?? NaN, group?.bottom ?? NaN] as const;
    });
    expect(top).toBeGreaterThan(from);
    expect(top).toBeLessThan(to);
    await page.context().close();
  });

  test('filters by kind and owner, with the filter in the address', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}gaps.html`);
    const all = await page.locator('[data-entry]:visible').count();
    await page.getByRole('checkbox', { name: /^No supporting documents/ }).check();
    expect(await page.locator('[data-entry]:visible').count()).toBe(3);
    await page.getByRole('checkbox', { name: /^Summary not written/ }).check();
    expect(await page.locator('[data-entry]:visible').count()).toBe(5);
    await page.getByRole('checkbox', { name: /^EC / }).check();
    expect(await page.locator('[data-entry]:visible').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?kind=summary-empty&kind=documents-none&owner=EC');
    await page.reload();
    expect(await page.locator('[data-entry]:visible').count()).toBe(1);
    expect(await page.getByRole('status').innerText()).toBe(`1 of ${all} shown`);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await page.locator('[data-entry]:visible').count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  test('is worked by keyboard alone', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}gaps.html`);
    const all = await page.locator('[data-entry]:visible').count();
    await page.locator('.filter input').first().focus();
    await page.keyboard.press('Space');
    expect(await page.locator('[data-entry]:visible').count()).toBeLessThan(all);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.context().close();
  });

  test.each(['gaps.html', 'gaps-by-owner.html'])('shows as many gaps as each filter of %s says', async (path) => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}${path}`);
    const status = page.getByRole('status');
    const said = /98 gaps/.exec(await page.locator('.lede').innerText())?.[0];
    expect([said, await status.innerText()]).toEqual(['98 gaps', 'All 98 shown']);
    const answers = await page.evaluate(async () => {
      const found: [label: string, status: string][] = [];
      for (const label of document.querySelectorAll<HTMLElement>('.filter label')) {
        label.click();
        await new Promise((done) => setTimeout(done));
        found.push([label.innerText, document.querySelector<HTMLElement>('[role=status]')?.innerText ?? '']);
        label.click();
        await new Promise((done) => setTimeout(done));
      }
      return found;
    });
    expect(answers.length).toBeGreaterThan(20);
    for (const [label, shown] of answers) expect(`${label}: ${shown}`).toMatch(/\((\d+)\): \1 of 98 shown/);
    await page.context().close();
  });

  test('by owner, an owner’s filter shows that owner’s gaps and nobody else’s list', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}gaps-by-owner.html?owner=MG`);
    expect(await page.locator('[data-entry-group]:visible h2').allInnerTexts()).toEqual(['MG']);
    await page.getByRole('checkbox', { name: /^EC / }).check();
    expect(await page.locator('[data-entry-group]:visible h2').allInnerTexts()).toEqual(['EC', 'MG']);
    await page.context().close();
  });

  test('names the chosen filters as buttons that remove them, and says what to remove when nothing is shown', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}gaps.html?severity=high&owner=JH&kind=note-open`);
    const chosen = page.getByRole('list', { name: 'Chosen filters' }).getByRole('button');
    expect(await chosen.allInnerTexts()).toEqual(['Kind: Open note', 'Owner: JH', 'Severity: High']);
    const status = page.getByRole('status');
    expect(await status.innerText()).toMatch(/^0 of 98 shown\. Nothing fits all of these filters\. Remove /);
    const [, number] = /Remove “Severity” to see (\d+)/.exec(await status.innerText()) ?? [];
    await page.getByRole('button', { name: 'Remove Severity: High' }).press('Enter');
    expect(await status.innerText()).toBe(`${number} of 98 shown`);
    expect(await chosen.allInnerTexts()).toEqual(['Kind: Open note', 'Owner: JH']);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Owner: JH');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Kind: Open note');
    expect(new URL(page.url()).search).toBe('?kind=note-open');
    await page.keyboard.press('Enter');
    expect(await focusedBox(page)).toBe('kind=note-open');
    expect(await page.locator('.filter__chosen').isVisible()).toBe(false);
    await page.context().close();
  });

  test('offers to clear the filters only where one is chosen, and the focus stays among them', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}gaps.html`);
    const clear = page.getByRole('button', { name: 'Clear filters' });
    expect(await clear.isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: /^MG / }).press('Space');
    await clear.press('Enter');
    expect(await clear.isVisible()).toBe(false);
    expect(await focusedBox(page)).toBe('owner=MG');
    await page.context().close();
  });

  test('says on paper what it is filtered by, and prints nothing that is not filtered', async () => {
    const { page } = await site.newPage();
    const sheets = async () => (await readSheets(await page.pdf({ format: 'A4' }))).join(' ').replace(/\s+/g, ' ');
    await page.goto(`${site.address}gaps.html?severity=high&owner=MG&owner=EC`);
    const filtered = await sheets();
    expect(filtered).toMatch(/\b4 of 98 shown Filtered by Owner: EC ?; Owner: MG ?; Severity: High 9\. /);
    expect(filtered).not.toMatch(/Clear filters|filters are for|Due in the next|The kinds of gap|×/);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    const whole = await sheets();
    expect(whole).toMatch(/Due in the next 30 days.*The kinds of gap/);
    expect(whole).not.toMatch(/\d shown|Filtered by|filters are for/);
    const later = page.locator('.govuk-details__summary');
    await page.emulateMedia({ media: 'print' });
    const look = await later.evaluate((summary) => {
      const [arrow, words] = [getComputedStyle(summary, '::before'), summary.querySelector('span')];
      return [arrow.content, words && getComputedStyle(words).textDecorationLine];
    });
    expect(look).toEqual(['none', 'none']);
    await page.context().close();
  });

  test('keeps its filters from one view to the other, and says that its data holds all gaps', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}gaps.html?owner=SMcL`);
    await page.getByRole('checkbox', { name: /^High / }).check();
    for (const name of ['Sheet to fill in, all 98 (CSV)', 'Data, all 98 (JSON)'])
      expect(await page.getByRole('link', { name }).getAttribute('href')).toMatch(/gaps\.(csv|json)$/);
    const shown = await page.getByRole('status').innerText();
    for (const [view, path] of [
      ['By owner', 'gaps-by-owner.html'],
      ['By section', 'gaps.html'],
    ] as const) {
      await page.getByRole('link', { name: view }).click();
      await page.waitForURL(`${site.address}${path}?owner=SMcL&severity=high`);
      expect(await page.getByRole('status').innerText()).toBe(shown);
    }
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await page.getByRole('link', { name: 'By owner' }).evaluate((link: HTMLAnchorElement) => link.search)).toBe(
      '',
    );
    await page.context().close();
  });

  test('is whole without a script', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.address}gaps.html`);
    expect(await page.locator('[data-entry]:visible').count()).toBeGreaterThan(50);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await page.context().close();
  });

  test('an address with a filter that is not known shows everything', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}gaps.html?kind=nonsense&colour=red`);
    expect(await page.locator('[data-entry]:visible').count()).toBeGreaterThan(50);
    await page.context().close();
  });
});
