import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { makeRandom } from '../../tests/fuzz/make-random.ts';
import { dropStaging, makeStaging } from './make-staging.ts';
import { at, dead, page, publish } from './place-for-tests.ts';
import { restoreSite } from './restore-site.ts';

describe('after a build was stopped', () => {
  test('its folder goes with the next build, and a build that still runs keeps its own', async () => {
    await publish('one');
    mkdirSync(join(at.folder, `.dist-${dead}-0`));
    symlinkSync('nowhere', join(at.folder, `.dist-${dead}-0-link`));
    mkdirSync(join(at.folder, `.dist-${process.ppid}-0`));
    mkdirSync(join(at.folder, '.dist-notes'));
    await publish('two');
    expect(readdirSync(at.folder).filter((name) => name.includes(String(dead)))).toEqual([]);
    expect(readdirSync(at.folder)).toContain(`.dist-${process.ppid}-0`);
    expect(readdirSync(at.folder)).toContain('.dist-notes');
  });

  test.each(['serving', 'building'])('a site that was just taken away is put back by %s', async (by) => {
    await publish('one');
    renameSync(at.site, join(at.folder, `.dist-${dead}-0-old`));
    if (by === 'serving') restoreSite(at.site);
    else dropStaging(makeStaging(at.site), at.site);
    expect(page()).toBe('one');
    expect(readdirSync(at.folder)).toEqual(['dist']);
  });

  test('a site that somebody has removed stays removed', async () => {
    await publish('one');
    await publish('two');
    rmSync(at.site);
    restoreSite(at.site);
    expect(existsSync(at.site)).toBe(false);
  });

  test('where nothing was ever built there is nothing to put back', () => {
    restoreSite(join(at.folder, 'none/dist'));
    expect(readdirSync(at.folder)).toEqual([]);
  });

  test('killed at random moments while it publishes one folder after the other, the next command finds one, whole', async () => {
    await publish('0', 'folder');
    for (const name of ['middle', 'last']) writeFileSync(join(at.site, `${name}.html`), '0');
    const random = makeRandom(6);
    let swaps = 0;
    for (let kill = 0; kill < 12; kill += 1) {
      const child = fork(join(import.meta.dirname, '../../tests/swap-for-ever.ts'), [at.site, 'folder'], {
        stdio: 'inherit',
      });
      child.on('message', () => (swaps += 1));
      const ended = once(child, 'exit');
      const until = swaps + 1 + random.below(20);
      while (swaps < until) await setTimeout(0);
      child.kill('SIGKILL');
      await ended;
      restoreSite(at.site);
      const pages = readdirSync(at.site).map((name) => readFileSync(join(at.site, name), 'utf8'));
      expect(pages).toHaveLength(3);
      expect(new Set(pages).size, 'all pages are of one site').toBe(1);
    }
    expect(Number(page())).toBeGreaterThanOrEqual(swaps - 1);
  }, 120_000);

  test('killed at random moments while it publishes one site after the other, there is always one, whole', async () => {
    await publish('0');
    await publish('0');
    for (const name of ['middle', 'last']) writeFileSync(join(at.site, `${name}.html`), '0');
    const random = makeRandom(5);
    let swaps = 0;
    for (let kill = 0; kill < 12; kill += 1) {
      const child = fork(join(import.meta.dirname, '../../tests/swap-for-ever.ts'), [at.site], { stdio: 'inherit' });
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
    expect(readdirSync(at.folder)).toHaveLength(3);
  }, 120_000);

  /** Reads the site as a visitor does, through its address, and as a whole. Answers 0 when it was swapped meanwhile. */
  function look(): number {
    const release = readlinkSync(at.site);
    try {
      expect(statSync(join(at.site, 'index.html')).isFile()).toBe(true);
      const names = readdirSync(join(at.folder, release));
      expect(names).toHaveLength(3);
      const pages = names.map((name) => readFileSync(join(at.folder, release, name), 'utf8'));
      expect(new Set(pages).size, 'all pages are of one site').toBe(1);
      return 1;
    } catch (fault) {
      if (readlinkSync(at.site) === release) throw fault;
      return 0;
    }
  }
});
