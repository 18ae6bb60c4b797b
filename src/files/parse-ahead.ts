import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Kind } from '../../schemas/index.ts';
import { kindOf } from '../evidence/kind-of.ts';
import type { Content } from '../evidence/link-evidence.ts';
import type { ParsedItem } from '../evidence/parse-item.ts';
import { parsedKey } from '../evidence/parsed-key.ts';
import type { SourceFile } from '../evidence/types.ts';
import { takeItem, type KeptItem } from './keep-item.ts';
import type { ParsedCache } from './parsed-cache.ts';

type ToParse = { readonly source: SourceFile; readonly kind: Kind; readonly key: string };

/** What a parsing thread is asked for: some files, and whether to render them too. */
export type ParseOrder = { readonly files: readonly Omit<ToParse, 'key'>[]; readonly html: boolean };

/** How to parse: with `html` the bodies are rendered; `progress` hears how many files are done. */
export type ParseOptions = {
  readonly html: boolean;
  readonly cache: ParsedCache;
  readonly progress?: (done: number, all: number) => void;
};

// Starting a thread takes as long as parsing some sixty files.
const fewest = 120;
const orderSize = 40;
const ordersAhead = 12;
// A thread is slow until it has parsed some hundreds, so a second one only pays for more than this.
const worthAThread = 1500;
// What is parsed lives shortly; with little room for the young it would be moved about again and again.
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/**
 * Parses the evidence files of a content folder in threads of their own, taking from the cache what was parsed before, and keeps
 * the result there. Answers with every parsed file by its key.
 */
export async function parseAhead({ files }: Content, options: ParseOptions): Promise<Map<string, ParsedItem>> {
  const { html, cache, progress } = options;
  const kept = new Map<string, KeptItem>();
  const sources = new Map<string, SourceFile>();
  const missing: ToParse[] = [];
  for (const source of files) {
    const [kind, key] = [kindOf(source.file), parsedKey(source)];
    if (kind === undefined || key === undefined) continue;
    sources.set(key, source);
    const before = cache.get(key);
    if (before !== undefined && (!html || before.html !== undefined)) kept.set(key, before);
    else missing.push({ source, kind, key });
  }
  let done = 0;
  const take = (order: readonly ToParse[], items: readonly KeptItem[]) => {
    order.forEach(({ key }, number) => kept.set(key, items[number] as KeptItem));
    progress?.((done += order.length), missing.length);
  };
  if (missing.length > 0) await parseMissing(missing, html, take);
  cache.keep(kept);
  const parsed = new Map<string, ParsedItem>();
  for (const [key, item] of kept) {
    parsed.set(key, takeItem(item, sources.get(key) as SourceFile));
    // Both forms of every item at once would take twice the memory.
    kept.delete(key);
  }
  return parsed;
}

async function parseMissing(
  missing: readonly ToParse[],
  html: boolean,
  take: (order: readonly ToParse[], items: readonly KeptItem[]) => void,
): Promise<void> {
  const left = Array.from({ length: Math.ceil(missing.length / orderSize) }, (_, number) =>
    missing.slice(number * orderSize, (number + 1) * orderSize),
  );
  if (missing.length < fewest) {
    // Only who parses waits for the parsers to be loaded.
    const { parseOrder } = await import('./parse-order.ts');
    for (const files of left) take(files, parseOrder({ files, html }));
    return;
  }
  const work = async () => {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { resourceLimits });
    const sent: ToParse[][] = [];
    const send = () => {
      const files = left.shift();
      if (files === undefined) return;
      sent.push(files);
      worker.postMessage({ files: files.map(({ source, kind }) => ({ source, kind })), html } satisfies ParseOrder);
    };
    try {
      // Some orders wait beside the one that is done, because this thread has other work and may be long in answering.
      for (let waiting = 0; waiting < ordersAhead; waiting += 1) send();
      for await (const [items] of on(worker, 'message') as AsyncIterable<[readonly KeptItem[]]>) {
        take(sent.shift() ?? [], items);
        send();
        if (sent.length === 0) break;
      }
    } finally {
      await worker.terminate();
    }
  };
  const threads = Math.min(availableParallelism(), Math.ceil(missing.length / worthAThread));
  await Promise.all(Array.from({ length: threads }, work));
}
