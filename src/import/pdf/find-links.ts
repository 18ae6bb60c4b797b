import type { Line, Page, PageLink } from './page.ts';

/** Words of a page that lead to a web address. */
export type TextLink = { readonly page: number; readonly text: string; readonly url: string };

/** The words behind which a PDF keeps web addresses. Links that a line break cut in two are put together. */
export function findLinks(pages: readonly Page[]): TextLink[] {
  return pages.flatMap((page) => {
    const found: TextLink[] = [];
    for (const link of page.links) {
      const text = /^https?:\/\//i.test(link.url) ? wordsUnder(link, page.lines) : '';
      const last = found.at(-1);
      if (text === '') continue;
      if (last?.url === link.url) found[found.length - 1] = { ...last, text: `${last.text} ${text}` };
      else found.push({ page: page.number, text, url: link.url });
    }
    return found;
  });
}

function wordsUnder(link: PageLink, lines: readonly Line[]): string {
  const middle = link.y + link.height / 2;
  const line = lines.find(({ y, size }) => middle > y - size && middle < y + 0.3 * size);
  const cell = line?.cells.find(({ x, width }) => link.x + link.width / 2 >= x && link.x + link.width / 2 <= x + width);
  if (cell === undefined) return '';
  // Letters differ in width, so the place of a word within its line is only near: whole words are taken.
  const perLetter = cell.width / cell.text.length;
  const words = [...cell.text.matchAll(/\S+/g)].filter(({ 0: word, index }) => {
    const centre = cell.x + (index + word.length / 2) * perLetter;
    return centre >= link.x - perLetter && centre <= link.x + link.width + perLetter;
  });
  const text = words
    .map(({ 0: word }) => word)
    .join(' ')
    .replace(/[.,;:)]+$/, '');
  const address = /(?:https?:\/\/|www\.)\S+$/i.exec(text)?.[0];
  // The first word of the next sentence may lie under the link as well.
  return address ?? text.replace(/^((?:https?:\/\/|www\.)\S+?)[.,;:)]+\s.*$/i, '$1');
}
