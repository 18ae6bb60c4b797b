import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileRenderer } from './compile-renderer.ts';
import { fingerprintCode } from '../fingerprint-code.ts';
import { keptCode } from '../kept-code.ts';

const cache = mkdtempSync(join(tmpdir(), 'renderers-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

test('a program that is used again is kept as one used last', async () => {
  const code = fingerprintCode(keptCode.renderer);
  const folder = join(cache, `${code}-${Buffer.from('/a/').toString('base64url')}`);
  mkdirSync(join(folder, 'server'), { recursive: true });
  writeFileSync(join(folder, 'server/entry.mjs'), 'export const fixedFiles = ["index.html"];');
  const old = new Date('2020-01-01');
  utimesSync(folder, old, old);
  expect(await compileRenderer('/a/', cache)).toMatchObject({ fixedFiles: ['index.html'] });
  expect(statSync(folder).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
});
