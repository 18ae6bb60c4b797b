import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { pageTypes } from './page-types.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('own');
});
afterAll(() => site.close());

describe.each([
  ['wide', 1280],
  ['narrow', 320],
])('on a %s screen', (_name, width) => {
  test.each(pageTypes)('/%s is accessible, fits, and asks no other host', async (path) => {
    const { page, complaints, asked } = await site.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ; ')}`),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    expect(asked.filter((address) => new URL(address).origin !== new URL(site.address).origin)).toEqual([]);
    await page.context().close();
  });
});
