import type { PageCheck } from './check.ts';

/** The reader’s own few colours, as Windows’ contrast themes set them: what colour alone showed needs a line. */
export const forcedColours: PageCheck = {
  title: 'Forced colours: tags, buttons, fields, filters and the place in the menu keep a visible edge',
  criteria: ['1.4.1', '1.4.11'],
  find: async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    return page.evaluate(() => {
      const name = (element: Element) =>
        `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
      const canvas = getComputedStyle(document.body).backgroundColor;
      const hasEdge = (element: Element) => {
        const style = getComputedStyle(element);
        return ['top', 'right', 'bottom', 'left'].some(
          (side) =>
            parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
            style.getPropertyValue(`border-${side}-style`) !== 'none' &&
            style.getPropertyValue(`border-${side}-color`) !== canvas,
        );
      };
      const edged =
        '.grade, .tag, .state, .filter, .gaps-here, .line-answers, .contents, button, input:not([type=checkbox], [type=radio])';
      const bare = [...document.querySelectorAll(edged)].filter((one) => one.checkVisibility() && !hasEdge(one));
      const current = [...document.querySelectorAll('nav [aria-current]')].filter((one) => {
        const others = one.closest('ul, ol')?.querySelectorAll('a:not([aria-current])') ?? [];
        // In the trail only the last is no link.
        return others.length > 0 && one.localName === 'a' && (!hasEdge(one) || [...others].some(hasEdge));
      });
      return [
        ...bare.map((one) => `no edge: ${name(one)}`),
        ...current.map((one) => `not told apart from its neighbours: ${name(one)}`),
      ];
    });
  },
};
