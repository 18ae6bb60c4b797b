import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRandom } from '../fuzz/make-random.ts';
import { fixtureFolder } from '../read-fixture.ts';
import { testSites } from '../test-sites.ts';
import { fingerprintFolder } from './fingerprint-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-killed-'));
const content = join(folder, 'content');
const site = join(folder, 'public/dist');
const left = () => readdirSync(join(folder, 'public')).filter((name) => name !== 'dist');
const old = () => fingerprintFolder(testSites.fixture.folder);
let fresh: Record<string, string>;
let length: number;

/** Begins a build of the changed content, as the leader of a group of processes. */
function build(out: string, cache?: string) {
  const script = join(import.meta.dirname, '../../../scripts/build.ts');
  const env = { ...process.env, ...(cache === undefined ? {} : { EVIDENCE_CACHE: cache }) };
  return spawn(process.execPath, [script, '--content', content, '--out', out], {
    env,
    stdio: 'ignore',
    detached: true,
  });
}

beforeAll(async () => {
  cpSync(fixtureFolder('valid'), content, { recursive: true });
  const guide = join(content, 'documents/guide.md');
  writeFileSync(guide, readFileSync(guide, 'utf8').replace(/^title: .*$/m, 'title: A guide of another name'));
  cpSync(testSites.fixture.folder, site, { recursive: true });
  const start = performance.now();
  expect(await once(build(join(folder, 'fresh')), 'exit')).toEqual([0, null]);
  length = performance.now() - start;
  fresh = fingerprintFolder(join(folder, 'fresh'));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a build that is killed at any moment leaves the old site or the new one, whole', async () => {
  expect(fresh).not.toEqual(old());
  const random = makeRandom(11);
  const moments = 12;
  for (let moment = 0; moment < moments; moment += 1) {
    const child = build(site);
    const exit = once(child, 'exit');
    await Promise.race([exit, setTimeout(((moment + random.below(100) / 100) / moments) * length)]);
    // The group, so that the program that makes the search index ends too.
    if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
    await exit;
    const there = fingerprintFolder(`${site}/`);
    expect([old(), fresh]).toContainEqual(there);
  }
}, 900_000);

test('a build that is stopped with Ctrl+C says so by its status and leaves nothing behind', async () => {
  const before = fingerprintFolder(`${site}/`);
  // With nothing kept from earlier builds it has seconds of work left when its folder appears.
  const child = build(site, join(folder, 'cache'));
  const exit = once(child, 'exit');
  while (!left().some((name) => name.startsWith(`.dist-${child.pid ?? 0}-`))) await setTimeout(20);
  process.kill(-(child.pid ?? 0), 'SIGINT');
  expect(await exit).toEqual([130, null]);
  expect(left().filter((name) => name.startsWith(`.dist-${child.pid ?? 0}-`))).toEqual([]);
  expect(fingerprintFolder(`${site}/`)).toEqual(before);
}, 300_000);

test('a build that finds faults first puts back the site that a killed one had just taken away', async () => {
  const before = fingerprintFolder(`${site}/`);
  const published = join(folder, 'faulty/dist');
  cpSync(`${site}/`, join(folder, 'faulty/.dist-4194303-0-old'), { recursive: true });
  const guide = join(content, 'documents/guide.md');
  const good = readFileSync(guide, 'utf8');
  writeFileSync(guide, good.replace(/^type: .*$/m, 'type: nothing'));
  expect(await once(build(published), 'exit')).toEqual([1, null]);
  writeFileSync(guide, good);
  expect(fingerprintFolder(published)).toEqual(before);
}, 300_000);

test('the next build clears away what the killed ones left, and publishes', async () => {
  expect(await once(build(site), 'exit')).toEqual([0, null]);
  expect(fingerprintFolder(`${site}/`)).toEqual(fresh);
  // The release that is published and the site before it.
  expect(left().length).toBeLessThanOrEqual(2);
}, 300_000);
