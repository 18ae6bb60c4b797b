import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { askInTime, type Patience } from '../files/ask-in-time.ts';
import { startThread } from '../files/start-thread.ts';
import type { ConvertedFile } from './convert-file.ts';
import type { ImportContext, Importer } from './importer.ts';

/** Fewer reports than this are read before more processor cores have been got going. */
const few = 4;
/** Ten times what the longest report takes on a slow machine. */
const enough: Patience = { seconds: 60, eachPage: 1 };
const mostMegabytes = 2048;
const program = new URL('./convert-worker.ts', import.meta.url);

/** What a converting thread is asked for: a file, what may be known of the content, and the importer where one is named. */
export type ConvertOrder = {
  readonly file: string;
  readonly context: ImportContext;
  readonly kind?: Importer['id'];
};

/** Converts one file, in its turn. */
export type Converter = {
  readonly convert: (index: number) => Promise<ConvertedFile>;
  /** Ends the threads. Until then they keep the process going. */
  readonly close: () => Promise<unknown>;
};

/**
 * Converts files that are asked for one after the other, in threads: a file that takes too long or too much memory is a fault
 * of that file, and the next ones are read. PDF files stand alone, so all processor cores read them ahead, a few at a time;
 * other files are converted when it is their turn, with the content as it then is.
 */
export function convertAhead(
  files: readonly string[],
  context: ImportContext,
  kind?: Importer['id'],
  patience = enough,
): Converter {
  const threads = makeThreads();
  const convertWith = (index: number, known: ImportContext) =>
    threads.ask({ file: files[index] ?? '', context: known, ...(kind === undefined ? {} : { kind }) }, patience);
  const reports = files.flatMap((file, index) => (/\.pdf$/i.test(file) ? [index] : []));
  const cores = Math.min(availableParallelism(), reports.length);
  const ahead = reports.length < few || cores < 2 ? [] : reports;
  // What a PDF becomes depends on no other file.
  const alone = { ...context, items: [] };
  const begun = new Map<number, Promise<ConvertedFile>>();
  let working = 0;
  const begin = () => {
    // No more than a few results wait for their turn, so that memory does not grow with the number of files.
    while (working < cores && ahead.length > 0 && begun.size < 2 * cores) {
      const index = ahead.shift() ?? 0;
      working += 1;
      const converted = convertWith(index, alone).finally(() => {
        working -= 1;
        begin();
      });
      begun.set(index, converted);
    }
  };
  begin();
  return {
    convert: async (index) => {
      const converted = await (begun.get(index) ?? convertWith(index, context));
      begun.delete(index);
      begin();
      return converted;
    },
    close: () => {
      // Ending the threads ends what they do, and nothing may begin in its place.
      ahead.length = 0;
      return threads.close();
    },
  };
}

/** Threads that convert one file at a time each. There are as many as files that were asked for at once. */
function makeThreads() {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const ask = async (order: ConvertOrder, patience: Patience): Promise<ConvertedFile> => {
    const worker = idle.pop() ?? startThread(program, mostMegabytes);
    all.add(worker);
    const answer = await askInTime<ConvertedFile>(worker, order, patience);
    if ('told' in answer) {
      idle.push(worker);
      return answer.told;
    }
    all.delete(worker);
    await worker.terminate();
    return answer;
  };
  return { ask, close: () => Promise.all([...all].map((worker) => worker.terminate())) };
}
