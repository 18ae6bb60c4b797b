import type { OfflineData } from '../search/offline-data.ts';
import { loadScript } from './load-script.ts';
import { makeOfflineIndex } from './make-offline-index.ts';
import type { SearchIndex } from './search-index.ts';

/** A part of the data as its script leaves it, and how many parts there are. */
type Shared = { evidenceOffline?: { readonly of: number; readonly text: string } };

/** Opens the index of the copy without a server. A page opened from a disk may load scripts but read no file, so the data are scripts. */
export async function openOfflineIndex(base: string): Promise<SearchIndex> {
  const shared = globalThis as Shared;
  const parts: string[] = [];
  for (let [part, of] = [1, 1]; part <= of; part += 1) {
    await loadScript(`${base}search-data/${part}.js`);
    parts.push(shared.evidenceOffline?.text ?? '');
    of = shared.evidenceOffline?.of ?? 0;
  }
  delete shared.evidenceOffline;
  return makeOfflineIndex(JSON.parse(parts.join('')) as OfflineData, base);
}
