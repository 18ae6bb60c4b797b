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

test('on a tablet the whole table of sections is in sight', async () => {
  const { page } = await site.newPage({ viewport: { width: 768, height: 900 } });
  await page.goto(site.address);
  const area = page.locator('.table-scroll').first();
  expect(await area.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await page.context().close();
});
