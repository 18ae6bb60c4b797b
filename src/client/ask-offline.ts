import type { SearchState } from '../search/search-state.ts';
import type { Told } from './ask-search.ts';
import { openOfflineIndex } from './offline-index.ts';
import type { Wanted } from './read-results.ts';
import { answerSearch } from './answer-search.ts';
import type { SearchIndex } from './search-index.ts';

let opened: Promise<SearchIndex> | undefined;
let latest = 0;

/** Opens the index of the copy without a server. A page opened from a disk may start no worker, so the page itself searches. */
export function startSearch(base: string): Promise<SearchIndex> {
  opened ??= openOfflineIndex(base);
  // A failure is told to whoever asks, and tried again at the next question.
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Asks the copy’s own index. Only what it tells of the newest question is heard. */
export function askSearch(base: string, state: SearchState, wanted: Wanted, listener: (told: Told) => void): void {
  const number = ++latest;
  void reply(base, state, wanted, number, (told) => number === latest && listener(told));
}

async function reply(
  base: string,
  state: SearchState,
  wanted: Wanted,
  number: number,
  tell: (told: Told) => void,
): Promise<void> {
  try {
    const open = await startSearch(base);
    const found = await answerSearch(open, state, wanted, () => number === latest);
    if (found === undefined) return;
    tell({ number, answer: found.answer, absent: open.absent });
    if (wanted.facets) tell({ number, facets: await found.facets() });
  } catch (fault) {
    tell({ number, fault: fault instanceof Error ? fault.message : String(fault) });
  }
}
