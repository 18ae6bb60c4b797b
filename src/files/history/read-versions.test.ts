import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContentAt } from './read-content-at.ts';
import { readVersions } from './read-versions.ts';
import { fixtureFolder } from '../../tests/read-fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'evidence-versions-'));
const folder = join(root, 'content');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
  }).toString();

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  cpSync(fixtureFolder('valid'), folder, { recursive: true });
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  git('tag', 'V1');
  const id = git('rev-parse', 'V1:content/annex-m/02-missing.md').trim();
  rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a history that lacks a file says so: the content without it would have gaps that were never there', () => {
  expect(() => readContentAt(folder, 'V1')).toThrow(/lacks files that it should hold\. “git fsck” says what is wrong/);
});

test('a version that cannot be read is not left out of the chart as if it had never been', async () => {
  await expect(readVersions(folder)).rejects.toThrow(/lacks files that it should hold/);
});
