import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import { cacheFolder } from '../cache-folder.ts';
import type { joinInThread } from './join-in-thread.ts';

// Joins once, in a thread of its own, and ends with it.
enableCompileCache(cacheFolder('compiled'));
const { writeJoinedIndex } = await import('./write-joined-index.ts');
await writeJoinedIndex(...(workerData as Parameters<typeof joinInThread>));
