import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Kind } from '../../schemas/index.ts';
import type { Content } from '../evidence/load-evidence.ts';
import { kindOf, parsedKey, parseItem, type ParsedItem } from '../evidence/parse-item.ts';
import type { SourceFile } from '../evidence/types.ts';
import { keepItem, takeItem } from './keep-item.ts';
import type { KeptItem, ParsedCache } from './parsed-cache.ts';

type ToParse = { readonly source: SourceFile; readonly kind: Kind };

/** What a parsing thread is asked for: some files, and whether to render them too. */
export type ParseOrder = { readonly files: readonly ToParse[]; readonly html: boolean };

// Starting a thread takes as long as parsing some sixty files.
const fewest = 120;
const orderSize = 40;

/**
 * Parses the evidence files of a content folder on all cores, taking from the cache what was parsed before, and keeps
 * the result there. Answers with every parsed file by its key, for `loadEvidence`. `progress` hears how many are done.
 */
export async function parseAhead(
  { files }: Content,
  { html, cache, progress }: { html: boolean; cache: ParsedCache; progress?: (done: number, all: number) => void },
): Promise<Map<string, ParsedItem>> {
  const kept = new Map<string, KeptItem>();
  const missing: (ToParse & { key: string })[] = [];
  for (const source of files) {
    const [kind, key] = [kindOf(source.file), parsedKey(source)];
    if (kind === undefined || key === undefined) continue;
    const before = cache.get(key);
    if (before !== undefined && (!html || before.html !== undefined)) kept.set(key, before);
    else missing.push({ source, kind, key });
  }
  const orders = Array.from({ length: Math.ceil(missing.length / orderSize) }, (_, number) =>
    missing.slice(number * orderSize, (number + 1) * orderSize),
  );
  let done = 0;
  const take = (order: typeof missing, items: readonly KeptItem[]) => {
    order.forEach(({ key }, number) => kept.set(key, items[number] as KeptItem));
    progress?.((done += order.length), missing.length);
  };
  if (missing.length < fewest)
    for (const order of orders)
      take(
        order,
        order.map(({ source, kind }) => keepItem(parseItem(source, kind, html), html)),
      );
  else await shareOut(orders, html, take);
  cache.keep(kept);
  return new Map([...kept].map(([key, item]) => [key, takeItem(item)]));
}

async function shareOut<Order extends readonly ToParse[]>(
  orders: readonly Order[],
  html: boolean,
  take: (order: Order, items: readonly KeptItem[]) => void,
): Promise<void> {
  const left = [...orders];
  const work = async () => {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url));
    try {
      for (let order = left.shift(); order !== undefined; order = left.shift())
        take(order, await ask(worker, { files: order.map(({ source, kind }) => ({ source, kind })), html }));
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), orders.length) }, work));
}

async function ask(worker: Worker, order: ParseOrder): Promise<readonly KeptItem[]> {
  worker.postMessage(order);
  const [items] = (await once(worker, 'message')) as [readonly KeptItem[]];
  return items;
}
