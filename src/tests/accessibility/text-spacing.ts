import { sizes, type PageCheck } from './check.ts';
import { findCutOff } from './find-cut-off.ts';

/** The spacing a reader may set (WCAG 2.2, 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** A reader’s own spacing, on a wide and on a narrow screen. */
export const textSpacing: PageCheck = {
  title: 'More space between lines, words and letters: nothing cut off or over something else',
  criteria: ['1.4.12'],
  find: async ({ page }) => {
    // A style element would be refused by the page’s policy.
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    const wide = await page.evaluate(findCutOff);
    await page.setViewportSize({ width: sizes.zoomed.width, height: 800 });
    const narrow = await page.evaluate(findCutOff);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    return [...wide, ...narrow];
  },
};
