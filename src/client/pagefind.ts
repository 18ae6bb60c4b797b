import type { Anchor } from '../search/find-passages.ts';
import { openShard, type Hit, type Shard } from './open-shard.ts';
import { startEngine, type Engine } from './pagefind-engine.ts';
import { readPacked } from './read-packed.ts';

/** A page’s text and what is known of it. */
export type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
};

/** The folders of an index’s shards. */
type ShardList = { readonly version: string; readonly shards: readonly string[] };

/** Another site of the same kind, by its address with the base path. */
export type OtherSite = { readonly title: string; readonly address: string };

/** The indexes of this site and others, asked as one. */
export type Pagefind = {
  /** Other sites that did not answer, or have another version, and are left out. */
  readonly absent: readonly string[];
  readonly find: (words: string, exact: boolean) => Promise<readonly Hit[]>;
  readonly pages: () => readonly string[];
  /** The ids of the pages for each value of a filter. */
  readonly filter: (name: string) => Promise<Map<string, Set<string>>>;
  /** The ids of another site’s pages; of this one’s for undefined. */
  readonly pagesOf: (site: string | undefined) => readonly string[];
  /** The text of a page; its address begins with that of its site. */
  readonly read: (id: string) => Promise<Fragment>;
};

type OpenSite = { readonly address: string; readonly title: string | undefined; readonly shards: readonly Shard[] };

// A high similarity keeps IRO from finding irony, and section 47 from finding 470. A low page length keeps one-line
// pages from standing above the sections that say more.
const weights = JSON.stringify({ term_similarity: 5, page_length: 0.3, meta_weights: { title: 1 } });

/** Opens the index of this site and those of others. Rejects when this site’s is not there or was made by another version. */
export async function openPagefind(
  base: string,
  version: Promise<string>,
  others: Promise<readonly OtherSite[]>,
): Promise<Pagefind> {
  const list = await readList(base, 10_000);
  // Every shard brings the program.
  const engine = readPacked(`${base}pagefind/${list.shards[0] ?? ''}/search.pagefind`).then(startEngine);
  const own = openSite(engine, base, undefined, list, '0');
  const [site, expected] = await Promise.all([own, version]);
  if (list.version !== expected) throw new Error(`The index is of version ${list.version}, the site of ${expected}.`);
  const merged = await Promise.all((await others).map((other, place) => openOther(engine, other, expected, place)));
  const sites = [site, ...merged.filter((other) => typeof other !== 'string')];
  const shards = sites.flatMap((one) => one.shards);
  const named = new Map(sites.flatMap((one) => one.shards.map((shard) => [shard.name, { shard, site: one }] as const)));
  return {
    absent: merged.filter((other) => typeof other === 'string'),
    find: async (words, exact) => (await Promise.all(shards.map((shard) => shard.find(words, exact)))).flat(),
    pages: () => shards.flatMap(({ pages }) => pages),
    pagesOf: (title) => sites.filter((one) => one.title === title).flatMap((one) => one.shards.flatMap((s) => s.pages)),
    filter: async (name) => merge(await Promise.all(shards.map((shard) => shard.filter(name)))),
    read: async (id) => {
      const { shard, site } = named.get(id.slice(0, id.indexOf(' '))) ?? {};
      if (shard === undefined || site === undefined) throw new Error(`No index has the page ${id}.`);
      const text = (await shard.read(id)) as Fragment;
      // A document that is kept elsewhere has a whole address.
      return /^https?:/i.test(text.url) ? text : { ...text, url: `${site.address}${text.url.replace(/^\//, '')}` };
    },
  };
}

const readList = (address: string, wait: number) =>
  readJson<ShardList>(`${address}pagefind/shards.json`, 'no-cache', wait);

async function openSite(
  engine: Promise<Engine>,
  address: string,
  title: string | undefined,
  { shards }: ShardList,
  name: string,
): Promise<OpenSite> {
  const opened = shards.map((folder, place) =>
    openShard(engine, `${address}pagefind/${folder}/`, `${name}.${place}`, weights),
  );
  return { address, title, shards: await Promise.all(opened) };
}

/** Another site’s index, or its title where it does not answer. */
async function openOther(
  engine: Promise<Engine>,
  { title, address }: OtherSite,
  version: string,
  place: number,
): Promise<OpenSite | string> {
  try {
    const list = await readList(address, 3000);
    return list.version === version ? await openSite(engine, address, title, list, String(place + 1)) : title;
  } catch {
    return title;
  }
}

function merge(tables: readonly ReadonlyMap<string, readonly string[]>[]): Map<string, Set<string>> {
  const merged = new Map<string, Set<string>>();
  for (const table of tables)
    for (const [value, ids] of table) {
      const known = merged.get(value) ?? new Set();
      for (const id of ids) known.add(id);
      merged.set(value, known);
    }
  return merged;
}

/** Reads a JSON file of this site or another. Rejects when it is not there or does not come in time. */
export async function readJson<T>(address: string, cache: RequestCache = 'default', wait = 10_000): Promise<T> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(wait) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}
