import { Worker } from 'node:worker_threads';

/** Starts a thread that reads files, whose program is at `file`, with no more memory than so many megabytes. */
export function startThread(file: URL, mostMegabytes: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 32 };
  const worker = new Worker(file, { resourceLimits });
  // One that is given up may still come to the end of its memory, and would take the process with it.
  worker.on('error', () => undefined);
  return worker;
}
