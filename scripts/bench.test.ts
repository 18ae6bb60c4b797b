import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a file that is no stored run is refused before anything is measured', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/bench.ts', '--baseline', 'package.json'], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  expect(stderr).toMatch(/^“package\.json” is not a stored run\. Write one with /);
  expect(status).toBe(2);
});
