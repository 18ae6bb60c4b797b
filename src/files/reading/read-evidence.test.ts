import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixtureFolder } from '../../tests/read-fixture.ts';
import { readEvidence } from './read-evidence.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder is judged by the day on which it is read', async () => {
  cpSync(fixtureFolder('valid'), folder, { recursive: true });
  const file = join(folder, 'annex-m/01-thresholds.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('reviewed: 2026-02-01', 'reviewed: 2962-02-01'));
  const { problems } = await readEvidence(folder, { cache: false });
  expect(problems.map(({ rule }) => rule)).toEqual(['date-to-come']);
});
