import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { cacheFolder } from '../src/files/cache-folder.ts';

// Starts a command: npm run check is node scripts/run.ts check. What Node compiles is kept, which halves the start.
enableCompileCache(cacheFolder('compiled'));
// The scripts of package.json give what lives shortly twice the usual room, so that less of it is moved to where it stays.
// Left to itself, the heap of a large build grows to four times what it holds before it is cleared.
setFlagsFromString('--heap-growing-percent=30');
const [name = ''] = process.argv.splice(2, 1);
await import(`./${name}.ts`);
