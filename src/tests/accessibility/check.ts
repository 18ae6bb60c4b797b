import type { Page } from 'playwright-core';
import type { OpenSite } from '../browser/open-site.ts';

/** What the statement says of a check: the words for what is looked at, and the WCAG 2.2 criteria it bears on. */
type About = { readonly title: string; readonly criteria: readonly string[] };

/** A page opened at 1,280 pixels, with its path in the site and its HTML as built. */
type OpenPage = { readonly page: Page; readonly path: string; readonly html: string };

/** Looks at one page and answers with what is wrong with it, in words; it may change size and media of the page. */
export type PageCheck = About & { readonly find: (open: OpenPage) => Promise<string[]> };

/** Walks one way through a site and answers with what is wrong; `pages` are those it needs. */
export type PathCheck = About & {
  readonly pages: readonly string[];
  readonly find: (site: OpenSite) => Promise<string[]>;
};

/** The sizes the checks look at: a desktop window, and the same window (1,280 by 1,024) zoomed to 400 %. */
export const sizes = { wide: { width: 1280, height: 800 }, zoomed: { width: 320, height: 256 } } as const;
