import { enableCompileCache } from 'node:module';
import { cacheFolder } from '../cache-folder.ts';
import type { ParseOrder } from './parse-apart.ts';

// One of several processes that parse files side by side: an order comes in, its items go back as bytes. It ends with who asked.
enableCompileCache(cacheFolder('compiled'));
const { parseOrder } = await import('./parse-order.ts');
process.on('message', (order: ParseOrder) => process.send?.(parseOrder(order)));
process.on('disconnect', () => process.exit());
