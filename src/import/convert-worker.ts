import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { cacheFolder } from '../files/cache-folder.ts';
import type { ConvertOrder } from './convert-ahead.ts';

// Runs in a thread of its own: one file in, a sign of life for each page, its drafts out. A thread does not share in what the
// process keeps compiled.
enableCompileCache(cacheFolder('compiled'));
const { convertFile } = await import('./convert-file.ts');
parentPort?.on('message', ({ file, context, kind }: ConvertOrder) => {
  const told = () => parentPort?.postMessage('page');
  void convertFile(file, context, kind, told).then((converted) => parentPort?.postMessage(converted));
});
