import type { Anchor } from '../search/find-passages.ts';

/** A page’s text and what is known of it, as Pagefind gives it. */
export type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly raw_content?: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
};

/** One page that Pagefind has found. */
export type Hit = { readonly id: string; readonly score: number; readonly data: () => Promise<Fragment> };

type Options = { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> };

/** The part of Pagefind’s interface that search uses. */
export type Pagefind = {
  readonly options: (options: Record<string, unknown>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (text: string | null, options?: Options) => Promise<{ results: Hit[] } | null>;
  readonly filters: () => Promise<Record<string, Record<string, number>>>;
  readonly mergeIndex: (address: string, options: Record<string, unknown>) => Promise<void>;
};

/** Loads Pagefind and sets how it ranks. Rejects when the index is not there or was made by another version. */
export async function loadPagefind(base: string, version: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  const [pagefind, entry] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    readJson<{ version: string }>(`${folder}pagefind-entry.json`, 'no-cache'),
  ]);
  if (entry.version !== version) throw new Error(`The index is of version ${entry.version}, the site of ${version}.`);
  // A high similarity keeps IRO from finding irony, and section 47 from finding 470. A low page length keeps one-line
  // pages from standing above the sections that say more.
  const ranking = { termSimilarity: 5, pageLength: 0.3, metaWeights: { title: 1 } };
  // Copying thousands of results out of a worker takes several times as long as finding them.
  await pagefind.options({ baseUrl: base, ranking, noWorker: true });
  await pagefind.init();
  // Only a search, even for nothing, waits until everything has loaded and tells when something has not.
  await pagefind.search('');
  return pagefind;
}

/** Reads a JSON file of this site or another. Rejects when it is not there or does not come in time. */
export async function readJson<T>(address: string, cache: RequestCache = 'default', wait = 10_000): Promise<T> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(wait) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}
