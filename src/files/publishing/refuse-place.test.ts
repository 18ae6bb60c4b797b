import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusePlace } from './refuse-place.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'place-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);
const makeFile = (name: string) => {
  mkdirSync(join(inFolder(name), '..'), { recursive: true });
  writeFileSync(inFolder(name), '');
};

test('a site may go where nothing is, into an empty folder, and in the place of an earlier site', () => {
  makeFile('content/settings.yaml');
  makeFile('site/sbom.cdx.json');
  mkdirSync(inFolder('empty'));
  symlinkSync('.gone-1-0', inFolder('gone'));
  for (const place of ['new', 'new/below', 'empty', 'site', 'gone'])
    expect(() => refusePlace(inFolder(place), inFolder('content')), place).not.toThrow();
});

test('a site takes the place of nothing else', () => {
  makeFile('letters/a.docx');
  makeFile('file');
  expect(() => refusePlace(inFolder('letters'))).toThrow(/holds something else than a site/);
  expect(() => refusePlace(inFolder('file'))).toThrow(/is a file/);
});

test('a site takes the place of the evidence in no way', () => {
  makeFile('project/content/settings.yaml');
  makeFile('project/content/sbom.cdx.json');
  symlinkSync('project/content', inFolder('link'));
  symlinkSync('project', inFolder('other'));
  for (const place of [
    'project/content',
    'project',
    'project/content/site',
    'link',
    'link/site',
    'link/new/site',
    'other/content/site',
  ])
    expect(() => refusePlace(inFolder(place), inFolder('project/content')), place).toThrow(/the evidence is there/);
});

test('a site goes through a link that somebody else made only to where it may go', () => {
  makeFile('server/index.html');
  symlinkSync('server', inFolder('dist'));
  expect(() => refusePlace(inFolder('dist'))).toThrow(/holds something else than a site/);
});
