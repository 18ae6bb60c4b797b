// Searches beside the page, so that typing stays smooth. Each question is answered by its number; an older one is dropped.
import { answer } from './search-engine.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import type { Asked, Told } from './ask-search.ts';

let opened: Promise<SearchIndex> | undefined;
let latest = 0;

const tell = (told: Told) => postMessage(told);

/** Opens the index once. A failure is tried again at the next question. */
function index(base: string): Promise<SearchIndex> {
  opened ??= openIndex(base).catch((fault: unknown) => {
    opened = undefined;
    throw fault;
  });
  return opened;
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('state' in data) void reply(data);
  else index(data.base).catch(() => undefined);
});

async function reply({ number, base, state, wanted }: Extract<Asked, { state: unknown }>): Promise<void> {
  latest = number;
  const isLatest = () => number === latest;
  try {
    const open = await index(base);
    const found = await answer(open, state, wanted, isLatest);
    if (found === undefined || !isLatest()) return;
    tell({ number, answer: found.answer, absent: open.absent });
    if (wanted.facets && isLatest()) tell({ number, facets: await found.facets() });
  } catch (fault) {
    tell({ number, fault: fault instanceof Error ? fault.message : String(fault) });
  }
}
