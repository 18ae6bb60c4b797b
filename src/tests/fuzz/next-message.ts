import { on } from 'node:events';
import type { Worker } from 'node:worker_threads';

/** The next message of a thread. Throws what ends the thread before it, or that it has ended without one: nobody waits for it for ever. */
export async function nextMessage<Message>(worker: Worker): Promise<Message> {
  // One that has ended already tells of it no more.
  if (worker.threadId !== -1) {
    const messages = on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[Message]>;
    for await (const [message] of messages) return message;
  }
  throw new Error('its thread ended without an answer');
}
