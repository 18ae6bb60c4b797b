import { countOf } from '../words/count-of.ts';

/** An address on a page or in a data file of the built site that leads nowhere, and why. */
export type BrokenLink = { readonly path: string; readonly address: string; readonly fault: string };

/** The broken links of a built site, one a line under the page they stand on, and how many there are; or that there is none. */
export function formatBrokenLinks(broken: readonly BrokenLink[], checked: { pages: number; links: number }): string {
  const counted = `${countOf(checked.links, 'link')} on ${countOf(checked.pages, 'page')} checked`;
  if (broken.length === 0) return `No broken links; ${counted}`;
  const byPath = Map.groupBy(broken, ({ path }) => path);
  const lines = [...byPath].flatMap(([path, links]) => [
    path,
    ...links.map(({ address, fault }) => `  ${address === '' ? '(empty)' : address}  ${fault}`),
  ]);
  return [...lines, '', `${countOf(broken.length, 'broken link')} on ${countOf(byPath.size, 'page')}; ${counted}`].join(
    '\n',
  );
}
