import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { timed } from './timed.ts';

test('parts are written where EVIDENCE_TIMINGS names a file, each without what is timed within it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'timings-'));
  try {
    const file = join(folder, 'timings.json');
    const program = `
      import { timed } from ${JSON.stringify(join(import.meta.dirname, 'timed.ts'))};
      const wait = (time) => new Promise((done) => setTimeout(done, time));
      await timed('outer', async () => { await wait(5); await timed('inner', () => wait(120)); });
      timed('inner', () => {});`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, EVIDENCE_TIMINGS: file },
    });
    const { parts } = JSON.parse(readFileSync(file, 'utf8')) as { parts: Record<string, number> };
    expect(Object.keys(parts).sort()).toEqual(['inner', 'outer']);
    expect(parts['outer']).toBeLessThan(parts['inner'] ?? 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('without EVIDENCE_TIMINGS a part only runs', async () => {
  expect(timed('part', () => 7)).toBe(7);
  await expect(timed('part', () => Promise.resolve(7))).resolves.toBe(7);
});
