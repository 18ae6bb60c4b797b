import { enableCompileCache } from 'node:module';
import { cacheFolder } from './cache-folder.ts';

// A process of its own, because the compiler takes half a gigabyte and gives none of it back: who asked goes on without it.
// Where the pages go and the path they are served under stand in the environment, for the settings of Astro to read.
process.on('disconnect', () => process.exit(1));
enableCompileCache(cacheFolder('compiled'));
try {
  const { build } = await import('astro');
  await build({ logLevel: 'error' });
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
process.removeAllListeners('disconnect');
process.disconnect();
