import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'evidence-staging-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a build that is stopped at the moment its folder is there says so by its status and leaves nothing', () => {
  const makeStaging = pathToFileURL(join(import.meta.dirname, 'make-staging.ts')).href;
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { mkdirSync } = fs;
    fs.mkdirSync = (folder, ...rest) => {
      mkdirSync(folder, ...rest);
      if (folder.includes('.dist-')) process.kill(process.pid, 'SIGINT');
    };
    syncBuiltinESMExports();
    const { makeStaging } = await import(${JSON.stringify(makeStaging)});
    makeStaging(${JSON.stringify(join(root, 'dist'))});
    setTimeout(() => console.log('was not stopped'), 20_000);
  `;
  const { status, signal, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
  expect({ status, signal, stdout: String(stdout) }).toEqual({ status: 130, signal: null, stdout: '' });
  expect(readdirSync(root)).toEqual([]);
});
