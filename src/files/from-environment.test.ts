import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { cacheFolder } from './cache-folder.ts';
import { contentFolder } from './reading/content-folder.ts';
import { fromEnvironment } from './from-environment.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([undefined, ''])('a variable set to %j is not set', (value) => {
  for (const name of ['EVIDENCE_CACHE', 'EVIDENCE_CONTENT', 'EVIDENCE_BASE']) vi.stubEnv(name, value);
  expect(cacheFolder('reports')).toBe(join('.cache', 'reports'));
  expect(contentFolder()).toBe('content');
  expect(fromEnvironment('EVIDENCE_BASE')).toBeUndefined();
});

test('one that says something counts', () => {
  vi.stubEnv('EVIDENCE_CACHE', '/kept');
  vi.stubEnv('EVIDENCE_CONTENT', 'ours');
  expect([cacheFolder('reports'), contentFolder(), contentFolder('named')]).toEqual([
    join('/kept', 'reports'),
    'ours',
    'named',
  ]);
});
