import { on } from 'node:events';
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
 * answered with a fault, and so is one at which the thread ends; the process goes on.
 */
export async function extractInThread(name: string, bytes: Uint8Array, seconds = most): Promise<FileText> {
  const worker = idle !== undefined && isAlive(idle) ? idle : startWorker();
  idle = undefined;
  clearTimeout(ending);
  // Only while it works does the thread keep the process going.
  worker.ref();
  const { text, alive } = await ask(worker, { name, bytes }, seconds);
  // One waits at most: where two files were read at once, the other is done.
  if (!alive || idle !== undefined) await worker.terminate();
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

/** Whether a thread has not ended: to one that has, a message would be sent in vain. */
const isAlive = (worker: Worker): boolean => worker.threadId !== -1;

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

/** What the thread tells: that it has read a page, or what the file says. */
type Told = FileText | 'page';
type Asked = { readonly name: string; readonly bytes: Uint8Array };

async function ask(worker: Worker, asked: Asked, seconds: number): Promise<{ text: FileText; alive: boolean }> {
  const patience = new AbortController();
  let allowed = seconds;
  let begun: number | undefined;
  const watch = setInterval(() => {
    void secondsOf(worker).then((used) => {
      // The thread has read other files before.
      begun ??= used;
      if (used - begun > allowed) patience.abort();
    });
  }, 200);
  const messages = on(worker, 'message', { close: ['exit'], signal: patience.signal }) as AsyncIterable<[Told]>;
  worker.postMessage(asked);
  try {
    for await (const [told] of messages)
      if (told === 'page') allowed += eachPage;
      else return { text: told, alive: true };
    return { text: { fault: ended }, alive: false };
  } catch (fault) {
    return {
      text: { fault: patience.signal.aborted ? tooSlow : explain(fault as NodeJS.ErrnoException) },
      alive: false,
    };
  } finally {
    clearInterval(watch);
  }
}

const again = 'Open it in the program it was made with, save it again, and check where it comes from.';
const tooSlow = `Reading the file takes longer than any report does, so it was given up. ${again}`;
const tooMuch = `Reading the file takes more memory than any report does, so it was given up. ${again}`;
const ended = `Reading the file ended without an answer. ${again}`;

const explain = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : `Reading the file failed (${message}). ${again}`;
