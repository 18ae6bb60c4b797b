import { Worker } from 'node:worker_threads';
import type { Content } from '../../evidence/linking/link-evidence.ts';
import { nextMessage } from './next-message.ts';
import { makeRandom } from './make-random.ts';
import { mutateContent } from './mutate-content.ts';

/** Content at which the check went wrong, which run of the seed it was, and what went wrong. */
export type Finding = { readonly run: number; readonly content: Content; readonly faults: readonly string[] };

/** Seconds of processor time a check may take. Time on the clock would depend on what else the machine does. */
const longest = 10;
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };
const startWorker = () => new Worker(new URL('./fuzz-worker.ts', import.meta.url), { resourceLimits });

/** Changes content at random and checks it, run after run from `first`, until `goesOn` says no. Tells of each finding; answers with how many runs there were. */
export async function fuzzContent(
  seeds: readonly Content[],
  seed: number,
  first: number,
  goesOn: (run: number) => boolean,
  tell: (finding: Finding) => void,
): Promise<number> {
  let worker = startWorker();
  let run = first;
  try {
    for (; goesOn(run); run += 1) {
      const content = contentOfRun(seeds, seed, run);
      const { faults, alive } = await findIn(worker, content);
      if (faults.length > 0) tell({ run, content, faults });
      if (alive) continue;
      await worker.terminate();
      worker = startWorker();
    }
  } finally {
    await worker.terminate();
  }
  return run - first;
}

/** The content of one run of a seed, always the same. */
export function contentOfRun(seeds: readonly Content[], seed: number, run: number): Content {
  const random = makeRandom(Math.imul(seed, 0x9e3779b1) + run);
  return mutateContent(random.pick(seeds), random);
}

async function findIn(worker: Worker, content: Content): Promise<{ faults: readonly string[]; alive: boolean }> {
  const before = process.cpuUsage();
  let tooLong = false;
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    tooLong = user + system > longest * 1e6;
    if (tooLong) void worker.terminate();
  }, 500);
  worker.postMessage(content);
  try {
    return { faults: await nextMessage<readonly string[]>(worker), alive: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      faults: [tooLong ? `It takes longer than ${longest} seconds.` : `The thread ends: ${reason}`],
      alive: false,
    };
  } finally {
    clearInterval(watch);
  }
}
