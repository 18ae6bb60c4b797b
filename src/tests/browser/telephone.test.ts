import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('own');
});
afterAll(() => site.close());

const lists = [
  '',
  'annex-m.html',
  'inspections.html',
  'recommendations.html',
  'documents.html',
  'measures.html',
  'frameworks.html',
  'owners.html',
];

test.each(lists)('on a telephone no column of /%s is out of sight, and its cells stay cells', async (path) => {
  const { page } = await site.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${site.address}${path}`);
  const table = page.locator('main table').first();
  expect(
    await table.evaluate((one) => (one.parentElement?.scrollWidth ?? 0) - (one.parentElement?.clientWidth ?? 0)),
  ).toBe(0);
  expect(await table.getByRole('columnheader').count()).toBeGreaterThan(2);
  expect(await table.getByRole('cell').count()).toBeGreaterThan(2);
  await page.context().close();
});

test.each([...lists, 'gaps.html', 'owners/smcl.html'])(
  'on a telephone what opens a row or a fold of /%s is high enough for a thumb',
  async (path) => {
    const { page } = await site.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${site.address}${path}`);
    const low = await page
      .locator('main :is(tbody th a, summary, [role=button], button):visible')
      .evaluateAll((targets) =>
        targets
          .filter((one) => one.getBoundingClientRect().height < 24)
          .map((one) => `${one.textContent.trim()} ${one.getBoundingClientRect().height}`),
      );
    expect(low).toEqual([]);
    await page.context().close();
  },
);

test('on a telephone a cell that its words alone do not explain says what it is of', async () => {
  const { page } = await site.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${site.address}owners.html`);
  const labels = await page
    .locator('tbody tr')
    .first()
    .locator('td.numeric')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(labels[0]).toBe('"Items: "');
  expect(labels).not.toContain('none');
  await page.setViewportSize({ width: 768, height: 900 });
  const beside = await page
    .locator('td.numeric')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(beside).toBe('none');
  await page.context().close();
});

test('on a telephone a table that goes on has a shadow at the edge where it does', async () => {
  const { page } = await site.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${site.address}judgements.html`);
  const area = page.locator('.table-scroll').first();
  const box = await area.boundingBox();
  if (box === null) throw new Error('There is no table.');
  /** Whether an edge looks otherwise than it would without a shadow. */
  const isShaded = async (x: number) => {
    const look = () => page.screenshot({ clip: { x, y: box.y, width: 4, height: box.height }, animations: 'disabled' });
    const shown = await look();
    await area.evaluate((one) => (one.style.background = 'none'));
    const bare = await look();
    await area.evaluate((one) => (one.style.background = ''));
    return !shown.equals(bare);
  };
  const edges = async () => [await isShaded(box.x), await isShaded(box.x + box.width - 4)];
  expect(await edges()).toEqual([false, true]);
  await area.evaluate((one) => (one.scrollLeft = 60));
  expect(await edges()).toEqual([true, true]);
  await area.evaluate((one) => (one.scrollLeft = one.scrollWidth));
  expect(await edges()).toEqual([true, false]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await edges()).toEqual([false, false]);
  await page.context().close();
});

test('on a tablet the whole table of sections is in sight', async () => {
  const { page } = await site.newPage({ viewport: { width: 768, height: 900 } });
  await page.goto(site.address);
  const area = page.locator('.table-scroll').first();
  expect(await area.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await page.context().close();
});

test('on a telephone the filters are folded away before a list, open on demand, and what is chosen stays in sight', async () => {
  const { page } = await site.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${site.address}gaps.html?severity=high`);
  const box = page.getByRole('checkbox', { name: /^High / });
  expect(await page.locator('.filter--ready').count()).toBe(1);
  expect(await box.isVisible()).toBe(false);
  expect(await page.locator('.filter__chosen').innerText()).toBe('Severity: High');
  await page.locator('.filter__remove').press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Choose filters');
  await page.keyboard.press('Enter');
  await box.check();
  await page.getByText('Choose filters').click();
  await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Choose filters');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.address}gaps.html`);
  expect(await box.isVisible()).toBe(true);
  await page.context().close();
});

test.each([
  ['the home page', ''],
  ['the gaps page', 'gaps.html'],
  ['an owner’s page', 'owners/smcl.html'],
])('%s says first how many gaps are of high severity, and leads to these', async (_, path) => {
  const { page } = await site.newPage();
  await page.goto(`${site.address}${path}`);
  const link = page.getByRole('link', { name: /^\d+ of high severity$/ });
  const count = Number.parseInt(await link.innerText(), 10);
  await link.click();
  await page.waitForURL(/gaps\.html\?(owner=SMcL&)?severity=high$/);
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent.includes(' of '));
  expect(await page.locator('[data-entry]:visible').count()).toBe(count);
  expect(count).toBeGreaterThan(0);
  await page.context().close();
});
