import { parentPort } from 'node:worker_threads';
import type { ParseOrder } from './parse-ahead.ts';
import { parseOrder } from './parse-order.ts';

// One of several threads that parse files side by side: an order comes in, its items go back as bytes.
parentPort?.on('message', (order: ParseOrder) => parentPort?.postMessage(parseOrder(order)));
