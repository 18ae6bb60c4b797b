import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { cacheFolder } from '../files/cache-folder.ts';

// Runs in a thread of its own, so that a file that takes too long or too much memory ends the thread only: one file in, a
// sign of life for each page, its text out. A thread does not share in what the process keeps compiled.
enableCompileCache(cacheFolder('compiled'));
const { extractText } = await import('./extract-text.ts');
parentPort?.on('message', ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  void extractText(name, bytes, () => parentPort?.postMessage('page')).then((text) => parentPort?.postMessage(text));
});
