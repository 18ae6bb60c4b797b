import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readChanges } from './read-changes.ts';

const root = mkdtempSync(join(tmpdir(), 'evidence-changes-'));
const whole = join(root, 'whole');
const commit = (day: string, ...files: string[]) => {
  for (const file of files) writeFileSync(join(whole, 'council/content', file), day);
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: whole, env });
  git('add', '-A');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', 'commit', '-qm', day);
};

beforeAll(() => {
  mkdirSync(join(whole, 'council/content'), { recursive: true });
  execFileSync('git', ['init', '-q', '-b', 'main', whole]);
  commit('2026-01-01', 'a.md', 'b.md', 'c.md');
  commit('2026-02-01', 'b.md');
  commit('2026-03-01', 'a.md');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('each file has the day of its last change, the newest first', () => {
  expect(readChanges(join(whole, 'council/content'))).toEqual([
    { file: 'content/a.md', date: '2026-03-01' },
    { file: 'content/b.md', date: '2026-02-01' },
    { file: 'content/c.md', date: '2026-01-01' },
  ]);
});

test('a copy with only the newest part of the history does not say that what is older has changed on its first day', () => {
  const copyOf = (depth: number) => {
    const copy = join(root, `newest-${depth}`);
    execFileSync('git', ['clone', '-q', '--depth', String(depth), `file://${whole}`, copy]);
    return readChanges(join(copy, 'council/content'));
  };
  expect(copyOf(2)).toEqual([{ file: 'content/a.md', date: '2026-03-01' }]);
  expect(copyOf(1)).toEqual([]);
});

test('without a history nothing is known', () => {
  const loose = join(root, 'loose');
  mkdirSync(loose);
  expect(readChanges(loose)).toEqual([]);
});
