import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { nextMessage } from '../files/next-message.ts';
import { convertFile, type ConvertedFile } from './convert-file.ts';
import type { ImportContext, Importer } from './importer.ts';

/** Fewer reports than this are read before more processor cores have been got going. */
const few = 4;

/** Converts one file, in its turn. */
export type Converter = {
  readonly convert: (index: number) => Promise<ConvertedFile>;
  /** Ends the threads. Until then they keep the process going. */
  readonly close: () => Promise<unknown>;
};

/**
 * Converts files that are asked for one after the other. PDF files stand alone, so all processor cores read them
 * ahead, a few at a time; other files are converted when it is their turn, with the register as it then is.
 */
export function convertAhead(files: readonly string[], context: ImportContext, kind?: Importer['id']): Converter {
  const reports = files.flatMap((file, index) => (/\.pdf$/i.test(file) ? [index] : []));
  const here = (index: number) => convertFile(files[index] ?? '', context, kind);
  const cores = Math.min(availableParallelism(), reports.length);
  if (reports.length < few || cores < 2) return { convert: here, close: () => Promise.resolve() };
  const begun = new Map<number, Promise<ConvertedFile>>();
  const idle = Array.from({ length: cores }, startWorker);
  const all = new Set(idle);
  const begin = () => {
    // No more than a few results wait for their turn, so that memory does not grow with the number of files.
    while (idle.length > 0 && reports.length > 0 && begun.size < 2 * cores) {
      const [worker, index] = [idle.pop() ?? startWorker(), reports.shift() ?? 0];
      begun.set(index, convertIn(worker, files[index] ?? '', kind, release));
    }
  };
  let closed = false;
  const release = (worker: Worker, alive: boolean) => {
    // Closing ends the threads that are at work, and none may start in their place.
    if (closed) return;
    const next = alive ? worker : startWorker();
    all.add(next);
    idle.push(next);
    begin();
  };
  begin();
  return {
    convert: async (index) => {
      const converted = await (begun.get(index) ?? here(index));
      begun.delete(index);
      begin();
      return converted;
    },
    close: () => {
      closed = true;
      return Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** A file that needs more memory than any report is given up; the next one gets a fresh thread. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

const startWorker = () => new Worker(new URL('./convert-worker.ts', import.meta.url), { resourceLimits });

async function convertIn(
  worker: Worker,
  file: string,
  kind: Importer['id'] | undefined,
  release: (worker: Worker, alive: boolean) => void,
): Promise<ConvertedFile> {
  worker.postMessage({ file, kind });
  try {
    const converted = await nextMessage<ConvertedFile>(worker);
    release(worker, true);
    return converted;
  } catch (error) {
    release(worker, false);
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: { code: 'import-failed', message: `The file could not be turned into evidence (${reason}).` } };
  }
}
