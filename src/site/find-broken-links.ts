import type { BrokenLink } from '../report/format-broken-links.ts';
import type { Page, PageAddress } from './making/parse-page.ts';
import { decodeAddress } from '../evidence/linking/decode-address.ts';

/** A built site as far as its links go: its base path, its pages and data files, and the path of every file. */
export type LinkedSite = {
  readonly base: string;
  readonly pages: readonly Page[];
  /** The data files that name addresses of the site. */
  readonly feeds: readonly { readonly path: string; readonly addresses: readonly PageAddress[] }[];
  readonly files: ReadonlySet<string>;
};

const host = 'https://site.invalid';

/**
 * Every address of the site’s pages and data files that leads to no file, to no place of a page, or out of the base path; every redirect
 * that leads away or on to a second redirect; and everything a page would load from another host. Links
 * to other hosts are the author’s and are not followed.
 */
export function findBrokenLinks(site: LinkedSite): BrokenLink[] {
  const faultOf = makeFaultFinder(site);
  return [...site.pages, ...site.feeds].flatMap(({ path, addresses }) =>
    addresses.flatMap((found) => {
      const fault = faultOf(path, found);
      return fault === undefined ? [] : [{ path, address: found.address, fault }];
    }),
  );
}

/** Answers for an address of a page why it leads nowhere, or with undefined when it is right. */
function makeFaultFinder({ base, pages, files }: LinkedSite) {
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  const redirects = new Set(
    pages.filter(({ addresses }) => addresses.some(({ use }) => use === 'redirect')).map(({ path }) => path),
  );
  return (from: string, { address, use }: PageAddress): string | undefined => {
    const url = parseAddress(address, `${host}${base}${from}`);
    if (url === undefined) return 'is no address';
    if (url.origin !== host) return foreignFault(url, use);
    if (!url.pathname.startsWith(base)) return `lies outside ${base}`;
    const below = decodeAddress(url.pathname.slice(base.length));
    const path = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    if (!files.has(path)) return 'there is no such file';
    if (use === 'redirect' && redirects.has(path)) return 'is a redirect itself';
    const anchor = decodeAddress(url.hash.slice(1));
    const places = ids.get(path);
    if (anchor === '' || places === undefined || places.has(anchor)) return undefined;
    return `the page has no place “#${anchor}”`;
  };
}

function foreignFault({ protocol }: URL, use: PageAddress['use']): string | undefined {
  if (use === 'link') return /^(?:https?|mailto|tel):$/.test(protocol) ? undefined : 'is no address to lead to';
  return protocol === 'data:' && use === 'load' ? undefined : 'is on another host';
}

function parseAddress(address: string, from: string): URL | undefined {
  return URL.canParse(address, from) ? new URL(address, from) : undefined;
}
