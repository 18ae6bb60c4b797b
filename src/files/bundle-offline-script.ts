import { join } from 'node:path';
import { rolldown } from 'rolldown';

const client = join(import.meta.dirname, '../client');

/** The scripts of the copy without a server as one classic script, its search over data that are scripts too. Throws when they cannot be put together. */
export async function bundleOfflineScript(): Promise<string> {
  const bundle = await rolldown({
    input: join(client, 'offline.ts'),
    logLevel: 'silent',
    plugins: [
      {
        name: 'search-from-disk',
        resolveId: (name) => (name === './search-index.ts' ? join(client, 'offline-index.ts') : undefined),
      },
    ],
  });
  try {
    // A page opened from a disk may load no module, so what the site loads when it is needed stands in the one script.
    const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
