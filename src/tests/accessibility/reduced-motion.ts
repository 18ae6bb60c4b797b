import type { PageCheck } from './check.ts';

/** For readers whom movement makes ill. */
export const reducedMotion: PageCheck = {
  title: 'Reduced motion: nothing moves, fades or glides',
  criteria: ['2.2.2', '2.3.1'],
  find: async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const style = getComputedStyle(element);
        const moves = [style.animationDuration, style.transitionDuration].some((all) =>
          all.split(',').some((one) => parseFloat(one) > 0),
        );
        return moves || style.scrollBehavior === 'smooth'
          ? [`<${element.localName} class="${element.getAttribute('class') ?? ''}">`]
          : [];
      }),
    );
  },
};
