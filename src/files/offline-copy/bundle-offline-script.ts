import { join } from 'node:path';
import { rolldown } from 'rolldown';

const client = join(import.meta.dirname, '../../client');

// What would start a worker or read a file of a server, and what does its work in the copy.
const instead: Readonly<Record<string, string>> = {
  './ask-search.ts': 'ask-offline.ts',
  './read-list-page.ts': 'offline-list-page.ts',
};

/** The scripts of the copy without a server as one classic script, its search over data that are scripts too. Throws when they cannot be put together. */
export async function bundleOfflineScript(): Promise<string> {
  const bundle = await rolldown({
    input: join(client, 'offline.ts'),
    logLevel: 'silent',
    plugins: [
      {
        name: 'without-server',
        resolveId: (name) => (name in instead ? join(client, instead[name] ?? '') : undefined),
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
