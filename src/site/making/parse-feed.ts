import type { PageAddress } from './parse-page.ts';

const names = new Set(['url', 'home_page_url', 'feed_url']);

/** Every address that a data file of the site names, as a link. Throws when the text is no JSON. */
export function parseFeed(text: string): PageAddress[] {
  const found = new Set<string>();
  JSON.parse(text, (name, value: unknown) => {
    if (names.has(name) && typeof value === 'string') found.add(value);
    // Nothing of it is kept: the reviver only looks.
    return undefined;
  });
  return [...found].map((address) => ({ use: 'link', address }));
}
