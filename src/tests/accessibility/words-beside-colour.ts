import type { PageCheck } from './check.ts';

/** Whoever cannot see colour reads the same: a grade, a state and a severity are words, and a coloured edge has them beside it. */
export const wordsBesideColour: PageCheck = {
  title: 'Ratings, states and severities are words, never colour alone; a chart has a table of its figures',
  criteria: ['1.1.1', '1.4.1'],
  find: ({ page }) =>
    page.evaluate(() => {
      const name = (element: Element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      const grades = [...document.querySelectorAll('.grade')].filter((one) => {
        const tone = [...one.classList].find((word) => word.startsWith('grade--'))?.slice('grade--'.length);
        return tone === undefined || !one.textContent.trim().toLowerCase().replaceAll(' ', '-').startsWith(tone);
      });
      const others = [
        ...document.querySelectorAll('.tag, .state, [class*="severity"], .line-answers, .note-state'),
      ].filter((one) => !/[\p{Letter}\p{Number}]/u.test(one.textContent));
      // The words say what the edge’s colour says.
      const edges = [...document.querySelectorAll('.gaps-here, .doubt, .open-note')].filter(
        (one) => one.textContent.trim() === '',
      );
      const charts = [...document.querySelectorAll('main svg')].filter((one) => {
        const tables = one.closest('section')?.querySelectorAll('td, th') ?? [];
        const figures = [...tables].map((cell) => cell.textContent.trim());
        // A long name is cut short in a chart, and whole in its table.
        const isTold = (words: string) =>
          words.endsWith('…')
            ? figures.some((figure) => figure.startsWith(words.slice(0, -1)))
            : figures.includes(words);
        const shown = [...one.querySelectorAll('text')].filter((text) => text.getAttribute('text-anchor') === 'middle');
        return shown.length === 0 || shown.some((text) => !isTold(text.textContent.trim()));
      });
      return [...grades, ...others, ...edges, ...charts].map((one) => `not in words: ${name(one)}`);
    }),
};
