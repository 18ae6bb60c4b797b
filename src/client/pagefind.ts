import type { Anchor } from '../search/find-passages.ts';
import { guardSite } from './guard-site.ts';
import type { Hit } from './make-finder.ts';
import { openSiteIndex, type SiteIndex } from './site-index.ts';
import { readJson, type IndexList, type Opening, type OtherSite } from './fetch-opening.ts';
import { startStemmer, type Stemmer } from './start-stemmer.ts';
import { readPacked, unpack } from './read-packed.ts';

/** A page’s text and what is known of it. */
export type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
};

/** The indexes of this site and others, asked as one. */
export type Pagefind = {
  /** Rejects when this site’s index cannot be searched. */
  readonly ready: Promise<unknown>;
  /** Other sites that did not answer, or have another version, and are left out. */
  readonly absent: readonly string[];
  readonly find: (words: string, exact: boolean) => Promise<readonly Hit[]>;
  readonly pages: () => readonly number[];
  /** The ids of the pages for each value of a filter. */
  readonly filter: (name: string) => Promise<Map<string, Set<number>>>;
  /** The ids of another site’s pages; of this one’s for undefined. */
  readonly pagesOf: (site: string | undefined) => readonly number[];
  /** The title of the other site that a page stands on; undefined for this one. */
  readonly siteOf: (id: number) => string | undefined;
  /** The text of a page; its address begins with that of its site, unless it is of a document kept elsewhere. */
  readonly read: (id: number) => Promise<Fragment>;
};

/** A site by its place among all, 0 for this one, and its title where it is another. */
type OpenSite = {
  readonly place: number;
  readonly address: string;
  readonly title: string | undefined;
  readonly index: SiteIndex;
};

// The pages of each site are numbered on from its own multiple of this.
const mostPages = 2 ** 24;

// A high similarity keeps IRO from finding irony, and section 47 from finding 470. A low page length keeps one-line
// pages from standing above the sections that say more.
const ranking = { similarity: 5, length: 0.3 };

/** Opens the index of this site and those of others but the lost ones. Rejects when this site’s is damaged or was made by another version. */
export async function openPagefind(
  base: string,
  { vocabulary, list, program, meta }: Opening,
  lost: ReadonlySet<string>,
): Promise<Pagefind> {
  const expected = vocabulary.pagefind;
  if (list.version !== expected) throw new Error(`The index is of version ${list.version}, the site of ${expected}.`);
  const stemmer = unpack(program, 'search.pagefind').then(startStemmer);
  const others = vocabulary.sites.map((other, place) =>
    lost.has(other.title) ? Promise.resolve(other.title) : openOther(stemmer, other, expected, place),
  );
  const site = await openSite(
    stemmer,
    { place: 0, address: base, title: undefined },
    list,
    unpack(meta, 'search.pf_meta'),
  );
  const merged = await Promise.all(others);
  const sites = [site, ...merged.filter((other) => typeof other !== 'string')];
  const placed = new Map(sites.map((one) => [one.place, one]));
  const siteAt = (id: number) => placed.get(Math.floor(id / mostPages));
  return {
    ready: site.index.ready,
    absent: merged.filter((other) => typeof other === 'string'),
    find: async (words, exact) => (await Promise.all(sites.map(({ index }) => index.find(words, exact)))).flat(),
    pages: () => sites.flatMap(({ index }) => index.pages),
    pagesOf: (title) => sites.filter((one) => one.title === title).flatMap(({ index }) => index.pages),
    siteOf: (id) => siteAt(id)?.title,
    filter: async (name) => merge(await Promise.all(sites.map(({ index }) => index.filter(name)))),
    read: async (id) => {
      const site = siteAt(id);
      if (site === undefined) throw new Error(`No index has the page ${id}.`);
      const text = (await site.index.read(id)) as Fragment;
      // A document that is kept elsewhere has a whole address.
      return /^https?:/i.test(text.url) ? text : { ...text, url: `${site.address}${text.url.replace(/^\//, '')}` };
    },
  };
}

async function openSite(
  stemmer: Promise<Stemmer>,
  site: Omit<OpenSite, 'index'>,
  { index }: IndexList,
  meta: Promise<Uint8Array>,
): Promise<OpenSite> {
  const source = { address: `${site.address}pagefind/`, index, meta: await meta };
  return { ...site, index: openSiteIndex(stemmer, source, site.place * mostPages, ranking) };
}

// Nobody waits longer for others before their own site’s results are there.
const patience = 1500;

/** Another site’s index, or its title where it does not answer in time. */
async function openOther(stemmer: Promise<Stemmer>, other: OtherSite, version: string, place: number) {
  const late = new Promise<string>((resolve) => setTimeout(resolve, patience, other.title));
  return Promise.race([openAnswering(stemmer, other, version, place), late]);
}

async function openAnswering(
  stemmer: Promise<Stemmer>,
  { title, address }: OtherSite,
  version: string,
  place: number,
): Promise<OpenSite | string> {
  try {
    const list = await readJson<IndexList>(`${address}pagefind/shards.json`, 'no-cache', 3000);
    if (list.version !== version) return title;
    const meta = readPacked(`${address}pagefind/${list.index}/search.pf_meta`);
    const site = await openSite(stemmer, { place: place + 1, address, title }, list, meta);
    await site.index.ready;
    if (site.index.pages.length > mostPages) return title;
    return { ...site, index: guardSite(site.index, title) };
  } catch {
    return title;
  }
}

function merge(tables: readonly ReadonlyMap<string, readonly number[]>[]): Map<string, Set<number>> {
  const merged = new Map<string, Set<number>>();
  for (const table of tables)
    for (const [value, ids] of table) {
      const known = merged.get(value) ?? new Set();
      for (const id of ids) known.add(id);
      merged.set(value, known);
    }
  return merged;
}
