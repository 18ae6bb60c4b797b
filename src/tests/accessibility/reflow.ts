import { sizes, type PageCheck } from './check.ts';
import { findCutOff } from './find-cut-off.ts';

/** A window of 1,280 pixels at 400 % has 320 of them (WCAG 2.2, 1.4.10). Wide tables may scroll in themselves. */
export const reflow: PageCheck = {
  title: 'Zoom to 400 %: no sideways scrolling, nothing cut off or over something else',
  criteria: ['1.4.4', '1.4.10'],
  find: async ({ page }) => {
    await page.setViewportSize(sizes.zoomed);
    return page.evaluate(findCutOff);
  },
};
