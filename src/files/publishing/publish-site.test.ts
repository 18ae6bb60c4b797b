import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dropStaging, makeStaging } from './make-staging.ts';
import { at, page, publish } from './place-for-tests.ts';
import { publishSite } from './publish-site.ts';

describe('publishing a site', () => {
  test('a first site is a plain folder that who may read other folders here may read', async () => {
    await publish('one');
    expect(lstatSync(at.site).isDirectory()).toBe(true);
    expect(lstatSync(at.site).mode).toBe(lstatSync(at.folder).mode);
    expect(readdirSync(at.folder)).toEqual(['dist']);
  });

  test('later ones are a link that stays right when the folder around it moves, and only the site before is kept', async () => {
    for (const text of ['one', 'two', 'three', 'four']) {
      await publish(text);
      expect(page()).toBe(text);
    }
    expect(lstatSync(at.site).isSymbolicLink()).toBe(true);
    expect(readdirSync(at.folder)).toHaveLength(3);
    const moved = `${at.folder}-moved`;
    renameSync(at.folder, moved);
    expect(readFileSync(join(moved, 'dist/index.html'), 'utf8')).toBe('four');
  });

  test('what is carried away is a plain folder each time, also where a link stood, and the one before is told', async () => {
    await publish('one', 'folder');
    expect(await publish('two', 'folder')).toMatch(/-was$/);
    expect([page(), lstatSync(at.site).isDirectory()]).toEqual(['two', true]);
    await publish('three');
    expect(lstatSync(at.site).isSymbolicLink()).toBe(true);
    await publish('four', 'folder');
    expect([page(), lstatSync(at.site).isDirectory()]).toEqual(['four', true]);
  });

  test('a link that somebody has made to a web server’s folder stays, and the site changes where it leads', async () => {
    const server = join(at.folder, 'server/evidence');
    mkdirSync(server, { recursive: true });
    symlinkSync(server, at.site);
    await publish('one');
    await publish('two');
    expect(page()).toBe('two');
    expect(readFileSync(join(server, 'index.html'), 'utf8')).toBe('two');
    expect(realpathSync(at.site)).toContain('server');
  });

  test('a link to a folder that is not there is told in a plain sentence', () => {
    symlinkSync(join(at.folder, 'gone'), at.site);
    expect(() => makeStaging(at.site)).toThrow('is a link to a folder that is not there');
  });

  test('where the new one cannot be put in its place, the old one is back', async () => {
    await publish('1', 'folder');
    const staging = makeStaging(at.site);
    rmSync(staging, { recursive: true });
    expect(() => publishSite(staging, at.site, 'folder')).toThrow(/ENOENT/);
    expect(page()).toBe('1');
  });

  test('what is not published is dropped, and what is published is not', async () => {
    await publish('one');
    const staging = makeStaging(at.site);
    dropStaging(staging, at.site);
    expect(existsSync(staging)).toBe(false);
    await publish('two');
    dropStaging(realpathSync(at.site), at.site);
    expect(page()).toBe('two');
  });
});
