import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeRandom } from '../tests/fuzz/make-random.ts';
import { publishSite } from './publish-site.ts';
import { restoreSite } from './restore-site.ts';
import { clearReleases } from './clear-releases.ts';
import { dropStaging, makeStaging } from './make-staging.ts';

const root = mkdtempSync(join(tmpdir(), 'evidence-swap-'));
let folder: string;
let site: string;
let count = 0;
beforeEach(() => {
  folder = join(root, String((count += 1)));
  mkdirSync(folder);
  site = join(folder, 'dist');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const dead = 2 ** 22 - 1;
const publish = async (text: string, as?: 'folder') => {
  const staging = makeStaging(site);
  await clearReleases(site, staging);
  writeFileSync(join(staging, 'index.html'), text);
  return publishSite(staging, site, as);
};
const page = () => readFileSync(join(site, 'index.html'), 'utf8');

describe('publishing a site', () => {
  test('a first site is a plain folder that who may read other folders here may read', async () => {
    await publish('one');
    expect(lstatSync(site).isDirectory()).toBe(true);
    expect(lstatSync(site).mode).toBe(lstatSync(folder).mode);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('later ones are a link that stays right when the folder around it moves, and only the site before is kept', async () => {
    for (const text of ['one', 'two', 'three', 'four']) {
      await publish(text);
      expect(page()).toBe(text);
    }
    expect(lstatSync(site).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toHaveLength(3);
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    expect(readFileSync(join(moved, 'dist/index.html'), 'utf8')).toBe('four');
  });

  test('what is carried away is a plain folder each time, also where a link stood, and the one before is told', async () => {
    await publish('one', 'folder');
    expect(await publish('two', 'folder')).toMatch(/-was$/);
    expect([page(), lstatSync(site).isDirectory()]).toEqual(['two', true]);
    await publish('three');
    expect(lstatSync(site).isSymbolicLink()).toBe(true);
    await publish('four', 'folder');
    expect([page(), lstatSync(site).isDirectory()]).toEqual(['four', true]);
  });

  test('a link that somebody has made to a web server’s folder stays, and the site changes where it leads', async () => {
    const server = join(folder, 'server/evidence');
    mkdirSync(server, { recursive: true });
    symlinkSync(server, site);
    await publish('one');
    await publish('two');
    expect(page()).toBe('two');
    expect(readFileSync(join(server, 'index.html'), 'utf8')).toBe('two');
    expect(realpathSync(site)).toContain('server');
  });

  test('a link to a folder that is not there is told in a plain sentence', () => {
    symlinkSync(join(folder, 'gone'), site);
    expect(() => makeStaging(site)).toThrow('is a link to a folder that is not there');
  });

  test('where the new one cannot be put in its place, the old one is back', async () => {
    await publish('1', 'folder');
    const staging = makeStaging(site);
    rmSync(staging, { recursive: true });
    expect(() => publishSite(staging, site, 'folder')).toThrow(/ENOENT/);
    expect(page()).toBe('1');
  });

  test('what is not published is dropped, and what is published is not', async () => {
    await publish('one');
    const staging = makeStaging(site);
    dropStaging(staging, site);
    expect(existsSync(staging)).toBe(false);
    await publish('two');
    dropStaging(realpathSync(site), site);
    expect(page()).toBe('two');
  });
});

describe('after a build was stopped', () => {
  test('its folder goes with the next build, and a build that still runs keeps its own', async () => {
    await publish('one');
    mkdirSync(join(folder, `.dist-${dead}-0`));
    symlinkSync('nowhere', join(folder, `.dist-${dead}-0-link`));
    mkdirSync(join(folder, `.dist-${process.ppid}-0`));
    mkdirSync(join(folder, '.dist-notes'));
    await publish('two');
    expect(readdirSync(folder).filter((name) => name.includes(String(dead)))).toEqual([]);
    expect(readdirSync(folder)).toContain(`.dist-${process.ppid}-0`);
    expect(readdirSync(folder)).toContain('.dist-notes');
  });

  test.each(['serving', 'building'])('a site that was just taken away is put back by %s', async (by) => {
    await publish('one');
    renameSync(site, join(folder, `.dist-${dead}-0-old`));
    if (by === 'serving') restoreSite(site);
    else dropStaging(makeStaging(site), site);
    expect(page()).toBe('one');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('a site that somebody has removed stays removed', async () => {
    await publish('one');
    await publish('two');
    rmSync(site);
    restoreSite(site);
    expect(existsSync(site)).toBe(false);
  });

  test('where nothing was ever built there is nothing to put back', () => {
    restoreSite(join(folder, 'none/dist'));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('killed at random moments while it publishes one folder after the other, the next command finds one, whole', async () => {
    await publish('0', 'folder');
    for (const name of ['middle', 'last']) writeFileSync(join(site, `${name}.html`), '0');
    const random = makeRandom(6);
    let swaps = 0;
    for (let kill = 0; kill < 12; kill += 1) {
      const child = fork(join(import.meta.dirname, '../tests/swap-for-ever.ts'), [site, 'folder'], {
        stdio: 'inherit',
      });
      child.on('message', () => (swaps += 1));
      const ended = once(child, 'exit');
      const until = swaps + 1 + random.below(20);
      while (swaps < until) await setTimeout(0);
      child.kill('SIGKILL');
      await ended;
      restoreSite(site);
      const pages = readdirSync(site).map((name) => readFileSync(join(site, name), 'utf8'));
      expect(pages).toHaveLength(3);
      expect(new Set(pages).size, 'all pages are of one site').toBe(1);
    }
    expect(Number(page())).toBeGreaterThanOrEqual(swaps - 1);
  }, 120_000);

  test('killed at random moments while it publishes one site after the other, there is always one, whole', async () => {
    await publish('0');
    await publish('0');
    for (const name of ['middle', 'last']) writeFileSync(join(site, `${name}.html`), '0');
    const random = makeRandom(5);
    let swaps = 0;
    for (let kill = 0; kill < 12; kill += 1) {
      const child = fork(join(import.meta.dirname, '../tests/swap-for-ever.ts'), [site], { stdio: 'inherit' });
      child.on('message', () => (swaps += 1));
      const ended = once(child, 'exit');
      const until = swaps + 1 + random.below(20);
      while (swaps < until) {
        look();
        await setTimeout(0);
      }
      child.kill('SIGKILL');
      await ended;
      expect(look()).toBe(1);
    }
    expect(swaps).toBeGreaterThan(50);
    expect(Number(page())).toBeGreaterThanOrEqual(swaps);
    await publish('end');
    expect(page()).toBe('end');
    expect(readdirSync(folder)).toHaveLength(3);
  }, 120_000);

  /** Reads the site as a visitor does, through its address, and as a whole. Answers 0 when it was swapped meanwhile. */
  function look(): number {
    const release = readlinkSync(site);
    try {
      expect(statSync(join(site, 'index.html')).isFile()).toBe(true);
      const names = readdirSync(join(folder, release));
      expect(names).toHaveLength(3);
      const pages = names.map((name) => readFileSync(join(folder, release, name), 'utf8'));
      expect(new Set(pages).size, 'all pages are of one site').toBe(1);
      return 1;
    } catch (fault) {
      if (readlinkSync(site) === release) throw fault;
      return 0;
    }
  }
});
