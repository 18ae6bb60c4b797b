import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'evidence-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('where content with errors is not built, an earlier site is spoken of only where there is one', () => {
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  mkdirSync(content);
  const build = () =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts'), '--content', content, '--out', out], {
      encoding: 'utf8',
    }).stdout.trim();
  expect(build()).toMatch(/The site was not built\. Correct the errors above and start it again\.$/);
  mkdirSync(out);
  expect(build()).not.toContain('still in place');
  for (const file of ['sbom.cdx.json', 'index.html']) writeFileSync(join(out, file), '');
  expect(build()).toMatch(/The site was not built\. The last good one is still in place\.$/);
});
