import { enableCompileCache } from 'node:module';
import { cacheFolder } from '../src/files/cache-folder.ts';

// Starts a command: npm run check is node scripts/run.ts check. What Node compiles is kept, which halves the start.
enableCompileCache(cacheFolder('compiled'));
// The scripts of package.json give what lives shortly twice the usual room, so that less of it is moved to where it stays.
const [name = ''] = process.argv.splice(2, 1);
await import(`./${name}.ts`);
