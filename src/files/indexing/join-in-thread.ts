import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { writeJoinedIndex } from './write-joined-index.ts';

/**
 * Joins shards as `writeJoinedIndex` does, in a thread of its own: that takes so much memory for a moment that beside all the
 * evidence of a region it would be cleared away a dozen times, which takes as long as the joining. Throws what fails there.
 */
export async function joinInThread(...order: Parameters<typeof writeJoinedIndex>): Promise<void> {
  const thread = new Worker(new URL('./join-worker.ts', import.meta.url), { workerData: order });
  const [status] = (await once(thread, 'exit')) as [number];
  if (status !== 0) throw new Error('The search index could not be made: its parts could not be joined.');
}
