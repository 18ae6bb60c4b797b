import type { GlossaryEntry } from '../search/glossary-entry.ts';
import type { NamedPage } from '../search/find-named-pages.ts';
import { readUpTo } from './read-up-to.ts';

/** Another site of the same kind, by its address with the base path. */
export type OtherSite = { readonly title: string; readonly address: string };

/** What says where an index is: its folder below pagefind, called by all it holds. */
export type IndexList = { readonly version: string; readonly index: string };

/** The glossary, the pages that are asked for as a whole, this site’s name, the other sites, and the version of Pagefind that the site was built with. */
type Vocabulary = {
  readonly pagefind: string;
  readonly site: string;
  readonly glossary: readonly GlossaryEntry[];
  readonly pages: readonly NamedPage[];
  readonly sites: readonly OtherSite[];
};

/** What search opens with, as it comes from the server. */
export type Opening = {
  readonly vocabulary: Vocabulary;
  readonly list: IndexList;
  readonly program: ArrayBuffer;
  readonly meta: ArrayBuffer;
};

/** Fetches what search opens with. Rejects when something is not there or does not come in time. */
export async function fetchOpening(base: string): Promise<Opening> {
  const index = async () => {
    const list = await readJson<IndexList>(`${base}pagefind/shards.json`, 'no-cache');
    const files = ['search.pagefind', 'search.pf_meta'].map((file) =>
      readBytes(`${base}pagefind/${list.index}/${file}`),
    );
    const [program, meta] = (await Promise.all(files)) as [ArrayBuffer, ArrayBuffer];
    return { list, program, meta };
  };
  const [vocabulary, opened] = await Promise.all([readJson<Vocabulary>(`${base}search-data/glossary.json`), index()]);
  return { vocabulary, ...opened };
}

/** Reads a JSON file of this site or another. Rejects when it is not there or does not come in time. */
export const readJson = async <T>(address: string, cache: RequestCache = 'default', wait = 10_000): Promise<T> =>
  JSON.parse(decoder.decode(await bytesOf(await get(address, cache, wait)))) as T;

/** Reads a file as it is. Rejects when it is not there or does not come in time. */
export const readBytes = async (address: string): Promise<ArrayBuffer> =>
  bytesOf(await get(address, 'default', 30_000));

const decoder = new TextDecoder();

/** What a response holds. Another host’s may have no end. */
const bytesOf = (response: Response): Promise<ArrayBuffer> =>
  response.type === 'cors' && response.body !== null ? readUpTo(response.body) : response.arrayBuffer();

async function get(address: string, cache: RequestCache, wait: number): Promise<Response> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(wait) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}
