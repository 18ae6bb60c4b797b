import { fork, type ChildProcess } from 'node:child_process';
import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { listSome } from '../../words/list-some.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { ParseOptions, ToParse } from './parse-ahead.ts';
import type { ParsedFile } from './parse-order.ts';
import { placeName } from '../place-name.ts';

/** What a parsing process is asked for: some files, whether to render them too, and the words that stand for no child. */
export type ParseOrder = {
  readonly files: readonly Omit<ToParse, 'key'>[];
  readonly html: boolean;
  readonly known: readonly string[];
};

// Starting a process takes as long as parsing some sixty files.
const fewest = 120;
const orderSize = 40;
const ordersAhead = 12;
// A process is slow until it has parsed some hundreds, so a second one only pays for more than this.
const worthAProcess = 1500;
// Each takes a fifth of a gigabyte.
const most = 4;
// What is parsed lives shortly; with little room for the young it would be moved about again and again.
const memory = ['--min-semi-space-size=16', '--max-semi-space-size=16', '--heap-growing-percent=50'];
// The patterns that tell of a child are long and used on every file, so they are compiled before, and not after, their first use.
const execArgv = [...memory, '--no-regexp-tier-up'];

const started: ChildProcess[] = [];

const forkParser = (): ChildProcess =>
  fork(new URL('./parse-worker.ts', import.meta.url), { execArgv, serialization: 'advanced' });

/**
 * Starts a process that parses before there is anything to parse, where nothing of a content folder with so many files was
 * parsed before and so one is needed: it loads its program while this one does. It ends with this one.
 */
export function startParser(folder: string, files: number): void {
  if (files < fewest || existsSync(join(cacheFolder('parsed'), placeName(folder)))) return;
  const child = forkParser();
  // One that cannot start, or ends meanwhile, is not used.
  child.on('error', () => undefined);
  child.unref();
  child.channel?.unref();
  started.push(child);
}

/**
 * Parses files, many of them in processes of their own, which leave no memory taken when they end. `take` hears the items
 * of some files at a time, as they are done. Throws when a process ends before its work.
 */
export async function parseApart(
  files: readonly ToParse[],
  { html, known, beside }: Pick<ParseOptions, 'html' | 'known' | 'beside'>,
  take: (order: readonly ToParse[], parsed: readonly ParsedFile[]) => void,
): Promise<void> {
  const left = Array.from({ length: Math.ceil(files.length / orderSize) }, (_, number) =>
    files.slice(number * orderSize, (number + 1) * orderSize),
  );
  if (files.length < fewest) {
    if (files.length === 0) return;
    // Only who parses waits for the parsers to be loaded.
    const { parseOrder } = await import('./parse-order.ts');
    for (const order of left) take(order, parseOrder({ files: order, html, known }));
    return;
  }
  const next = () => left.shift();
  const cores = availableParallelism();
  const processes = Math.min(cores, most, Math.ceil(files.length / worthAProcess));
  await Promise.all(
    Array.from({ length: processes }, async (_, number) => {
      // The last core is for what is done beside, as long as it is.
      if (number > 0 && number === cores - 1) await beside?.catch(() => undefined);
      await parseInProcess(next, { html, known }, take);
    }),
  );
}

/** A process that was started before and still runs: one that has ended would never be heard of again. */
function takeStarted(): ChildProcess | undefined {
  const child = started.pop();
  return child?.exitCode === null && child.signalCode === null ? child : undefined;
}

async function parseInProcess(
  next: () => ToParse[] | undefined,
  how: Omit<ParseOrder, 'files'>,
  take: (order: readonly ToParse[], parsed: readonly ParsedFile[]) => void,
): Promise<void> {
  const child = takeStarted() ?? forkParser();
  child.ref();
  child.channel?.ref();
  const sent: ToParse[][] = [];
  const send = () => {
    const order = next();
    if (order === undefined) return;
    sent.push(order);
    const asked: ParseOrder = { files: order.map(({ source, kind }) => ({ source, kind })), ...how };
    // What cannot be sent any more is told of when the process has ended.
    child.send(asked, () => undefined);
  };
  try {
    // Some orders wait beside the one that is done, because this process has other work and may be long in answering.
    for (let waiting = 0; waiting < ordersAhead; waiting += 1) send();
    if (sent.length === 0) return;
    const answers = on(child, 'message', { close: ['exit'] }) as AsyncIterable<[readonly ParsedFile[]]>;
    for await (const [parsed] of answers) {
      take(sent.shift() ?? [], parsed.map(apart));
      send();
      if (sent.length === 0) return;
    }
    const files = sent[0]?.map(({ source }) => source.file) ?? [];
    throw new Error(`Reading stopped at one of these files: ${listSome(files)}.`);
  } finally {
    child.kill();
  }
}

/** The HTML stays for long, and would hold on to the whole answer that it came in. */
const apart = ({ kept: { item, html }, disclosures }: ParsedFile): ParsedFile => ({
  kept: { item, html: html && new Uint8Array(html) },
  disclosures,
});
