import { parentPort } from 'node:worker_threads';
import { keepItem } from './keep-item.ts';
import type { ParseOrder } from './parse-ahead.ts';
import { parseItem } from '../evidence/parse-item.ts';

// One of several threads that parse files side by side: an order comes in, its items go back as bytes.
parentPort?.on('message', ({ files, html }: ParseOrder) => {
  parentPort?.postMessage(files.map(({ source, kind }) => keepItem(parseItem(source, kind, html), html)));
});
