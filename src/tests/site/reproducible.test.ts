import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixtureFolder } from '../read-fixture.ts';
import { fingerprintFolder } from './fingerprint-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-same-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the valid fixture whose files are made in an order of its own, in which many disks then list them. */
function copyFixture(name: string, order: (paths: string[]) => string[]): string {
  const copy = join(folder, name);
  const entries = readdirSync(fixtureFolder('valid'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of order(paths.sort())) {
    const to = path.replace(fixtureFolder('valid'), copy);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(path, to);
  }
  return copy;
}

/** Builds content under a time zone and a language, and answers with each file’s fingerprint. */
function build(content: string, TZ: string, LANG: string): Record<string, string> {
  const out = `${content}-site`;
  const script = join(import.meta.dirname, '../../../scripts/build.ts');
  execFileSync(process.execPath, [script, '--content', content, '--out', out], {
    env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    stdio: 'ignore',
  });
  return fingerprintFolder(out);
}

test('two builds of the same content give the same bytes, in any time zone, language, order of files and folder', () => {
  const one = copyFixture('evidence', (paths) => paths);
  const two = copyFixture('another place', (paths) => paths.reverse());
  expect(build(one, 'Pacific/Auckland', 'tr_TR.UTF-8')).toEqual(build(two, 'America/Los_Angeles', 'C'));
});
