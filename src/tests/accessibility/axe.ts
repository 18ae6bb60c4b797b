import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { sizes, type PageCheck } from './check.ts';

/** What axe has looked at in this run: its version, and the criteria of every rule that found something to look at. */
export const axeSeen = { version: '', criteria: new Set<string>() };

const makeCheck = (title: string, size: { width: number; height: number }): PageCheck => ({
  title,
  criteria: [],
  find: async ({ page }) => {
    await page.setViewportSize(size);
    const { violations, tags, version } = await runAxe(page);
    axeSeen.version = version;
    for (const [, level, group, number] of tags.map((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? []))
      if (level !== undefined) axeSeen.criteria.add(`${level}.${group ?? ''}.${number ?? ''}`);
    return violations;
  },
});

/**
 * What axe finds wrong in a page, and the tags of all rules that found something to look at. It is run in the page itself:
 * the builder for Playwright, which is made for pages with frames, opens another page each time and takes seven times as long.
 */
async function runAxe(page: Page) {
  if (page.frames().length > 1) throw new Error('The page has frames, which axe would not look into.');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations, passes, incomplete, testEngine } = await (window as unknown as { axe: typeof axe }).axe.run({
      rules: { 'target-size': { enabled: true } },
    });
    return {
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ; ')}`,
      ),
      tags: [...violations, ...passes, ...incomplete].flatMap(({ tags }) => tags),
      version: testEngine.version,
    };
  });
}

/** axe with the size of targets, on a desktop window. */
export const axeWide = makeCheck('axe at 1,280 pixels', sizes.wide);

/** axe with the size of targets, on a narrow screen. */
export const axeNarrow = makeCheck('axe at 320 pixels', { width: 320, height: 800 });
