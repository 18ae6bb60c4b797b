import type { Worker } from 'node:worker_threads';
import type { FileText } from '../../evidence/parsing/file-text.ts';
import { askInTime } from '../ask-in-time.ts';
import { startThread } from '../start-thread.ts';

const patience = { seconds: 10, eachPage: 0.1 };
const mostMegabytes = 1024;
const program = new URL('../../import/extract-worker.ts', import.meta.url);
// A thread without work holds a tenth of a gigabyte.
const idleFor = 2000;

let idle: Worker | undefined;
let ending: NodeJS.Timeout | undefined;

/**
 * The text of a file, read in a thread of its own: a file that would take for ever or fill the memory is given up and
 * answered with a fault, and so is one at which the thread ends; the process goes on.
 */
export async function extractInThread(name: string, bytes: Uint8Array, seconds = patience.seconds): Promise<FileText> {
  const worker = idle !== undefined && isAlive(idle) ? idle : startThread(program, mostMegabytes);
  idle = undefined;
  clearTimeout(ending);
  // Only while it works does the thread keep the process going.
  worker.ref();
  const answer = await askInTime<FileText>(worker, { name, bytes }, { ...patience, seconds });
  // One waits at most: where two files were read at once, the other is done.
  if ('fault' in answer || idle !== undefined) await worker.terminate();
  else {
    worker.unref();
    idle = worker;
    ending = setTimeout(endIdle, idleFor).unref();
  }
  return 'fault' in answer ? { fault: answer.fault.message } : answer.told;
}

/** Whether a thread has not ended: to one that has, a message would be sent in vain. */
const isAlive = (worker: Worker): boolean => worker.threadId !== -1;

function endIdle(): void {
  void idle?.terminate();
  idle = undefined;
}
