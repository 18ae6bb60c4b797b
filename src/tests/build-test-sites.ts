import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { fixtureFolder } from './read-fixture.ts';
import { testSites } from './test-sites.ts';

/** Builds the sites that the tests look at: the project’s own content under a base path, and the valid fixture under the same path and at the root; each but the second with its copy without a server. */
export default async function buildTestSites(): Promise<void> {
  rmSync(testSites.folder, { recursive: true, force: true });
  mkdirSync(testSites.folder, { recursive: true });
  // One after the other, each in a process of its own: a process holds one content folder.
  await build('content', testSites.own.folder, testSites.own.base);
  await build(fixtureFolder('valid'), testSites.upgraded.folder, testSites.upgraded.base);
  await build(fixtureFolder('valid'), testSites.fixture.folder, testSites.fixture.base);
}

function build(content: string, out: string, base: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, '../../scripts/build.ts');
    const child = fork(script, ['--content', content, '--out', out, '--base', base, '--offline', '--zip'], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Building ${content} ended with ${code ?? 'a signal'}.`)),
    );
  });
}
