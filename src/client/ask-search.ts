import type { Facet } from '../search/narrow-results.ts';
import type { FilterName, SearchState } from '../search/search-state.ts';
import { fetchOpening, type Opening } from './fetch-opening.ts';
import type { Wanted } from './read-results.ts';
import type { Answer } from './answer.ts';

/** What a page tells the search worker: what to open the index with, nothing where it could not be fetched; or a question with its number. */
export type Asked =
  | { readonly base: string; readonly opening: Opening | undefined }
  | { readonly number: number; readonly base: string; readonly state: SearchState; readonly wanted: Wanted };

/** What the worker answers to a question. */
export type Told = { readonly number: number } & (
  | { readonly answer: Answer; readonly absent: readonly string[] }
  | { readonly facets: ReadonlyMap<FilterName, readonly Facet[]> }
  | { readonly fault: string }
);

let worker: Worker | undefined;
let latest = 0;
const listeners = new Map<number, (told: Told) => void>();

/** Tells who asked. An answer that comes after that of a newer question is told no more. */
function hear(told: Told): void {
  const listener = listeners.get(told.number);
  for (const number of listeners.keys()) if (number < told.number) listeners.delete(number);
  listener?.(told);
}

/** Starts the search worker, and fetches meanwhile what it opens the index under the site’s base path with. */
export function startSearch(base: string): Worker {
  if (worker !== undefined) return worker;
  const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker = started;
  started.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  started.addEventListener('error', () => {
    worker = undefined;
    hear({ number: latest, fault: 'The search script did not start.' });
  });
  void fetchOpening(base)
    .catch(() => undefined)
    .then((opening) => {
      const bytes = opening === undefined ? [] : [opening.program, opening.meta];
      started.postMessage({ base, opening } satisfies Asked, bytes);
    });
  return started;
}

/** Asks the worker. An older question may still be answered while the newest is being looked up, never after it. */
export function askSearch(base: string, state: SearchState, wanted: Wanted, listener: (told: Told) => void): void {
  latest += 1;
  listeners.set(latest, listener);
  startSearch(base).postMessage({ number: latest, base, state, wanted } satisfies Asked);
}
