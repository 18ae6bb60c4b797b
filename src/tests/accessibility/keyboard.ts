import type { Page } from 'playwright-core';
import type { PathCheck } from './check.ts';

/** Opens a page of a site and answers with what was not as expected there: each expectation in words, with whether it held. */
const walk = (
  title: string,
  criteria: readonly string[],
  path: string,
  expect: (page: Page, hold: (words: string, held: boolean) => void) => Promise<void>,
  width = 1280,
): PathCheck => ({
  title,
  criteria,
  pages: [path],
  find: async (site) => {
    const { page, complaints } = await site.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.address}${path}`);
    const wrong: string[] = [];
    await expect(page, (words, held) => {
      if (!held) wrong.push(words);
    });
    await page.context().close();
    return [...wrong, ...complaints];
  },
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

/** The ways through the site that are walked with a keyboard alone. */
export const keyboardPaths: readonly PathCheck[] = [
  walk('The skip link is first and leads past the menu', ['2.4.1', '2.1.1'], 'annex-m.html', async (page, hold) => {
    await page.keyboard.press('Tab');
    hold('the skip link is first', (await focused(page)) === 'Skip to main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    hold(
      'the next step is in the main part',
      await page.evaluate(() => document.activeElement?.closest('main') !== null),
    );
  }),
  walk('The menu is reached and followed', ['2.1.1', '2.4.3'], '', async (page, hold) => {
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
    hold('the menu comes after title and search', (await focused(page)) === 'Annex M');
    await page.keyboard.press('Enter');
    await page.waitForURL(/annex-m\.html$/);
    hold(
      'the page says where it is',
      (await page.locator('.site-navigation [aria-current=page]').innerText()) === 'Annex M',
    );
  }),
  walk(
    'Filters are set and cleared, and the count is announced',
    ['2.1.1', '4.1.3'],
    'gaps.html',
    async (page, hold) => {
      const shown = () => page.locator('[data-entry]:visible').count();
      const all = await shown();
      await page.locator('.filter input').first().focus();
      await page.keyboard.press('Space');
      hold('the list is narrower', (await shown()) < all);
      hold('the count is said', (await page.getByRole('status').innerText()).includes(' of '));
      await page.locator('.filter input').last().focus();
      await page.keyboard.press('Tab');
      hold('the filter that is set comes after the last one', /^Kind: /.test(await focused(page)));
      await page.keyboard.press('Tab');
      hold('the button comes after that', (await focused(page)) === 'Clear filters');
      await page.keyboard.press('Enter');
      hold('everything is back', (await shown()) === all);
    },
  ),
  walk(
    'Search opens, keeps the focus, finds, and gives the focus back',
    ['2.1.1', '2.1.2', '2.4.3'],
    'annex-m.html',
    async (page, hold) => {
      await page.locator('.site-header__title').focus();
      await page.keyboard.press('/');
      await page.locator('#dialog-search').waitFor();
      await page.keyboard.type('adoption');
      await page.locator('dialog .result__link').first().waitFor();
      await page.keyboard.press('ArrowDown');
      hold(
        'an arrow leads to the first result',
        await page.evaluate(() => document.activeElement?.className.includes('result__link') ?? false),
      );
      for (let step = 0; step < 30; step += 1) await page.keyboard.press('Tab');
      hold(
        'Tab never reaches the page behind',
        await page.evaluate(
          () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
        ),
      );
      await page.locator('#dialog-search').focus();
      await page.keyboard.press('Escape');
      hold(
        'Escape gives the focus back',
        await page.evaluate(() => document.activeElement?.className === 'site-header__title'),
      );
    },
  ),
  walk('The key that opens search can be turned off', ['2.1.4'], 'accessibility.html', async (page, hold) => {
    const opens = async () => {
      await page.locator('.site-header__title').focus();
      await page.keyboard.press('/');
      const opened = await page
        .locator('#dialog-search')
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        );
      if (opened) await page.keyboard.press('Escape');
      return opened;
    };
    hold('it opens search', await opens());
    await page.locator('#search-key input').focus();
    await page.keyboard.press('Space');
    hold('it says so', (await page.locator('#search-key [role=status]').innerText()) !== '');
    await page.reload();
    hold('it is off, here and on the next page', !(await opens()));
    await page.keyboard.press('Control+k');
    hold(
      'Ctrl+K still opens search',
      await page
        .locator('#dialog-search')
        .waitFor()
        .then(
          () => true,
          () => false,
        ),
    );
  }),
  walk('What is folded away opens and closes', ['2.1.1', '4.1.2'], 'gaps.html', async (page, hold) => {
    const summary = page.locator('main summary').first();
    await summary.focus();
    const open = () => summary.evaluate((element) => element.parentElement?.hasAttribute('open') ?? false);
    const before = await open();
    await page.keyboard.press('Enter');
    hold('Enter turns it', (await open()) !== before);
    await page.keyboard.press('Space');
    hold('Space turns it back', (await open()) === before);
  }),
  walk(
    'Wide tables scroll with the arrow keys on a narrow screen',
    ['1.4.10', '2.1.1'],
    'judgements.html',
    async (page, hold) => {
      const area = page.locator('.table-scroll').first();
      await area.focus();
      hold(
        'the table is wider than the screen',
        await area.evaluate((element) => element.scrollWidth > element.clientWidth),
      );
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
      hold(
        'it moves',
        await area.evaluate(async (element) => {
          for (let wait = 0; wait < 50 && element.scrollLeft === 0; wait += 1)
            await new Promise((done) => setTimeout(done, 20));
          return element.scrollLeft > 0;
        }),
      );
    },
    320,
  ),
];
