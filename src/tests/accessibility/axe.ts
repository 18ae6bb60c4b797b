import { AxeBuilder } from '@axe-core/playwright';
import { sizes, type PageCheck } from './check.ts';

/** What axe has looked at in this run: its version, and the criteria of every rule that found something to look at. */
export const axeSeen = { version: '', criteria: new Set<string>() };

const makeCheck = (title: string, size: { width: number; height: number }): PageCheck => ({
  title,
  criteria: [],
  find: async ({ page }) => {
    await page.setViewportSize(size);
    const { violations, passes, incomplete, testEngine } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    axeSeen.version = testEngine.version;
    for (const { tags } of [...violations, ...passes, ...incomplete])
      for (const [, level, group, number] of tags.map((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? []))
        if (level !== undefined) axeSeen.criteria.add(`${level}.${group ?? ''}.${number ?? ''}`);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ; ')}`);
  },
});

/** axe with the size of targets, on a desktop window. */
export const axeWide = makeCheck('axe at 1,280 pixels', sizes.wide);

/** axe with the size of targets, on a narrow screen. */
export const axeNarrow = makeCheck('axe at 320 pixels', { width: 320, height: 800 });
