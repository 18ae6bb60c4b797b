import type { Facet } from '../search/narrow-results.ts';
import type { FilterName, SearchState } from '../search/search-state.ts';
import type { Answer, Wanted } from './search-engine.ts';

/** What a page tells the search worker: to open the index, or a question with its number. */
export type Asked =
  | { readonly base: string }
  | { readonly number: number; readonly base: string; readonly state: SearchState; readonly wanted: Wanted };

/** What the worker answers to a question. */
export type Told = { readonly number: number } & (
  | { readonly answer: Answer; readonly absent: readonly string[] }
  | { readonly facets: ReadonlyMap<FilterName, readonly Facet[]> }
  | { readonly fault: string }
);

let worker: Worker | undefined;
let hear: (told: Told) => void = () => undefined;
let latest = 0;

/** Starts the search worker, which opens the index under the site’s base path while the first letters are typed. */
export function startSearch(base: string): Worker {
  if (worker !== undefined) return worker;
  const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker = started;
  started.addEventListener('message', ({ data }: MessageEvent<Told>) => data.number === latest && hear(data));
  started.addEventListener('error', () => {
    worker = undefined;
    hear({ number: latest, fault: 'The search script did not start.' });
  });
  started.postMessage({ base } satisfies Asked);
  return started;
}

/** Asks the worker. Only what it tells of the newest question is heard. */
export function askSearch(base: string, state: SearchState, wanted: Wanted, listener: (told: Told) => void): void {
  latest += 1;
  hear = listener;
  startSearch(base).postMessage({ number: latest, base, state, wanted } satisfies Asked);
}
