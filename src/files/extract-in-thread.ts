import { Worker } from 'node:worker_threads';
import type { FileText } from '../evidence/find-attached-disclosures.ts';

/** Seconds of the thread’s processor time that a file may take, and that each page adds. Time on the clock, and the time of the whole process, depend on what else is done meanwhile. */
const [most, eachPage] = [10, 0.1];
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 };
// A thread without work holds a tenth of a gigabyte.
const idleFor = 2000;

let idle: Worker | undefined;
let ending: NodeJS.Timeout | undefined;

/**
 * The text of a file, read in a thread of its own: a file that would take for ever or fill the memory is given up and
 * answered with a fault, and the process goes on.
 */
export async function extractInThread(name: string, bytes: Uint8Array, seconds = most): Promise<FileText> {
  const worker = idle ?? startWorker();
  idle = undefined;
  clearTimeout(ending);
  // Only while it works does the thread keep the process going.
  worker.ref();
  const { text, alive } = await ask(worker, { name, bytes }, seconds);
  if (!alive) await worker.terminate();
  else {
    worker.unref();
    idle = worker;
    ending = setTimeout(endIdle, idleFor).unref();
  }
  return text;
}

function startWorker(): Worker {
  const worker = new Worker(new URL('../import/extract-worker.ts', import.meta.url), { resourceLimits });
  // One that is given up may still come to the end of its memory, and would take the process with it.
  worker.on('error', () => undefined);
  return worker;
}

function endIdle(): void {
  void idle?.terminate();
  idle = undefined;
}

/** The processor time that a thread has taken so far, in seconds; none where it has ended, which is heard of otherwise. */
const secondsOf = (worker: Worker): Promise<number> =>
  worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1e6,
    () => 0,
  );

type Asked = { readonly name: string; readonly bytes: Uint8Array };

function ask(worker: Worker, asked: Asked, seconds: number): Promise<{ text: FileText; alive: boolean }> {
  return new Promise((resolve) => {
    let allowed = seconds;
    let begun: number | undefined;
    const done = (text: FileText, alive: boolean) => {
      clearInterval(watch);
      worker.off('message', read);
      worker.off('error', failed);
      resolve({ text, alive });
    };
    const watch = setInterval(() => {
      void secondsOf(worker).then((used) => {
        // The thread has read other files before.
        begun ??= used;
        if (used - begun > allowed) done({ fault: tooSlow }, false);
      });
    }, 200);
    const read = (answer: FileText | 'page') => {
      if (answer === 'page') allowed += eachPage;
      else done(answer, true);
    };
    const failed = ({ code, message }: NodeJS.ErrnoException) =>
      done(
        { fault: code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : `Reading the file failed (${message}). ${again}` },
        false,
      );
    worker.on('message', read);
    worker.on('error', failed);
    worker.postMessage(asked);
  });
}

const again = 'Open it in the program it was made with, save it again, and check where it comes from.';
const tooSlow = `Reading the file takes longer than any report does, so it was given up. ${again}`;
const tooMuch = `Reading the file takes more memory than any report does, so it was given up. ${again}`;
