import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixtureFolder } from '../read-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-same-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the valid fixture under a time zone and a language, and answers with each file’s fingerprint. */
function build(name: string, TZ: string, LANG: string): Record<string, string> {
  const out = join(folder, name);
  const script = join(import.meta.dirname, '../../../scripts/build.ts');
  execFileSync(process.execPath, [script, '--content', fixtureFolder('valid'), '--out', out], {
    env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    stdio: 'ignore',
  });
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(out, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

test('two builds of the same content give the same bytes, in any time zone and language', () => {
  expect(build('one', 'Pacific/Auckland', 'tr_TR.UTF-8')).toEqual(build('two', 'America/Los_Angeles', 'C'));
});
