import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { fixtureFolder } from './read-fixture.ts';
import { testEditions, testSites } from './test-sites.ts';

/**
 * Builds the sites that the tests look at: the project’s own content under a base path, the valid fixture under the same
 * path and at the root, each with its copy without a server; and the editions of the fixture for editions.
 */
export default async function buildTestSites(): Promise<void> {
  rmSync(testSites.folder, { recursive: true, force: true });
  mkdirSync(testSites.folder, { recursive: true });
  // One after the other, each in a process of its own: a process holds one content folder.
  const copy = ['--offline', '--zip'];
  await build('content', testSites.own, copy);
  await build(fixtureFolder('valid'), testSites.upgraded, copy);
  await build(fixtureFolder('valid'), testSites.fixture, copy);
  for (const edition of testEditions)
    await build(fixtureFolder('editions'), testSites[edition], ['--edition', edition]);
}

function build(content: string, site: { folder: string; base: string }, options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, '../../scripts/build.ts');
    const child = fork(script, ['--content', content, '--out', site.folder, '--base', site.base, ...options], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Building ${content} ended with ${code ?? 'a signal'}.`)),
    );
  });
}
