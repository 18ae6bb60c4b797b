import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { convertFile, type ConvertedFile } from './convert-file.ts';
import type { ImportContext, Importer } from './importer.ts';

/** Fewer reports than this are read before more processor cores have been got going. */
const few = 4;

/** Converts one file, in its turn. */
export type Converter = {
  readonly convert: (index: number) => Promise<ConvertedFile>;
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
  const release = (worker: Worker, alive: boolean) => {
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
    close: () => Promise.all([...all].map((worker) => worker.terminate())),
  };
}

/** A file that needs more memory than any report is given up; the next one gets a fresh thread. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

const startWorker = () => new Worker(new URL('./convert-worker.ts', import.meta.url), { resourceLimits });

function convertIn(
  worker: Worker,
  file: string,
  kind: Importer['id'] | undefined,
  release: (worker: Worker, alive: boolean) => void,
): Promise<ConvertedFile> {
  return new Promise((resolve) => {
    const done = (converted: ConvertedFile, alive: boolean) => {
      worker.off('message', read);
      worker.off('error', failed);
      release(worker, alive);
      resolve(converted);
    };
    const read = (converted: ConvertedFile) => done(converted, true);
    const failed = (error: Error) => {
      const message = `The file could not be turned into evidence (${error.message}).`;
      done({ fault: { code: 'import-failed', message } }, false);
    };
    worker.on('message', read);
    worker.on('error', failed);
    worker.postMessage({ file, kind });
  });
}
