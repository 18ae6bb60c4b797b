import { on } from 'node:events';
import type { Worker } from 'node:worker_threads';

/** The processor time that reading a file may take, and that each page of it adds, in seconds. Time on the clock depends on what else is done meanwhile. */
export type Patience = { readonly seconds: number; readonly eachPage: number };

/** What a thread answered, or why there is no answer, in words for whoever chose the file. */
type Answer<Told> = { readonly told: Told } | { readonly fault: { readonly code: string; readonly message: string } };

/** What a thread tells: that it has read a page, or its answer. */
type Message<Told> = Told | 'page';

/**
 * Hands a file to a thread that reads it, and waits for its answer, which no other file may be asked for meanwhile; or says
 * in words why there is none: it took too long or too much memory, it failed, or the thread ended. After a fault the thread
 * is of no more use.
 */
export async function askInTime<Told>(
  worker: Worker,
  asked: unknown,
  { seconds, eachPage }: Patience,
): Promise<Answer<Told>> {
  // One that has ended already tells of it no more.
  if (worker.threadId === -1) return { fault: ended };
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
  const messages = on(worker, 'message', { close: ['exit'], signal: patience.signal }) as AsyncIterable<
    [Message<Told>]
  >;
  try {
    worker.postMessage(asked);
    for await (const [told] of messages)
      if (told === 'page') allowed += eachPage;
      else return { told };
    return { fault: ended };
  } catch (fault) {
    return { fault: patience.signal.aborted ? tooSlow : explain(fault as NodeJS.ErrnoException) };
  } finally {
    clearInterval(watch);
  }
}

/** The processor time that a thread has taken so far, in seconds; none where it has ended, which is heard of otherwise. */
const secondsOf = (worker: Worker): Promise<number> =>
  worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1e6,
    () => 0,
  );

const again = 'Open it in the program it was made with, save it again, and check where it comes from.';
const tooSlow = {
  code: 'file-too-slow',
  message: `Reading the file takes longer than any report does, so it was given up. ${again}`,
};
const tooMuch = {
  code: 'file-too-much',
  message: `Reading the file takes more memory than any report does, so it was given up. ${again}`,
};
const ended = { code: 'file-no-answer', message: `Reading the file ended without an answer. ${again}` };

const explain = ({ code, message }: NodeJS.ErrnoException) =>
  code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? tooMuch
    : { code: 'file-failed', message: `Reading the file failed (${message}). ${again}` };
