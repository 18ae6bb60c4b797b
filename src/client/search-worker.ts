// Searches beside the page, so that typing stays smooth. Each question is answered by its number; an older one is dropped,
// but while somebody types on and on something is shown now and then.
import { answerSearch } from './answer-search.ts';
import { fetchOpening, type Opening } from './fetch-opening.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { lostSiteOf } from './guard-site.ts';
import type { Asked, Told } from './ask-search.ts';

let opened: Promise<SearchIndex> | undefined;
// Other sites that answered once and then no more, by their titles: search goes on without them.
const lost = new Set<string>();
let latest = 0;
// The newest question that has been answered.
let told = 0;
// When something was last told, or the first question came after that.
let shown = 0;
// After so many milliseconds without anything to see an older question is answered though a newer one has come.
const patience = 200;

const tell = (answered: Told) => postMessage(answered);

let arrive: (opening: Opening | undefined) => void = () => undefined;
let opening = new Promise<Opening | undefined>((resolve) => (arrive = resolve));

/** Opens the index once, with what the page has fetched. A failure is tried again at the next question. */
function index(base: string): Promise<SearchIndex> {
  if (opened !== undefined) return opened;
  opened = opening.then(async (given) => openIndex(base, given ?? (await fetchOpening(base)), lost));
  opened.then(({ ready }) => ready).catch(closeIndex);
  return opened;
}

function closeIndex(): void {
  opened = undefined;
  opening = Promise.resolve(undefined);
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('state' in data) void reply(data);
  else {
    arrive(data.opening);
    index(data.base).catch(() => undefined);
  }
});

async function reply(asked: Extract<Asked, { state: unknown }>): Promise<void> {
  const { number, base, state, wanted } = asked;
  if (latest === told) shown = performance.now();
  latest = number;
  const isLatest = () => number === latest;
  const isWanted = () => isLatest() || (number > told && performance.now() - shown > patience);
  try {
    const open = await index(base);
    const found = await answerSearch(open, state, wanted, isWanted);
    if (found === undefined || !isWanted()) return;
    [told, shown] = [number, performance.now()];
    tell({ number, answer: found.answer, absent: open.absent });
    if (wanted.facets && isLatest()) tell({ number, facets: await found.facets() });
  } catch (fault) {
    const gone = lostSiteOf(fault);
    // Several questions may have waited for the same site.
    if (gone !== undefined && !lost.has(gone)) {
      lost.add(gone);
      opened = undefined;
    }
    if (!isLatest()) return;
    if (gone !== undefined) return reply(asked);
    told = number;
    tell({ number, fault: fault instanceof Error ? fault.message : String(fault) });
  }
}
