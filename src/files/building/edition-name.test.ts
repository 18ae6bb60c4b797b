import { afterEach, expect, test, vi } from 'vitest';
import { editionName } from './edition-name.ts';

afterEach(() => vi.unstubAllEnvs());

test('the edition is the one named, else that of the environment, else everything', () => {
  vi.stubEnv('EVIDENCE_EDITION', undefined);
  expect(editionName()).toBeUndefined();
  vi.stubEnv('EVIDENCE_EDITION', 'inspector');
  expect([editionName(), editionName('public')]).toEqual(['inspector', 'public']);
});

test('a name without anything in it, like that of a variable nobody has set, is not everything', () => {
  vi.stubEnv('EVIDENCE_EDITION', undefined);
  expect(() => editionName('')).toThrow(/--edition is given without a name/);
  vi.stubEnv('EVIDENCE_EDITION', '');
  expect(() => editionName()).toThrow(/EVIDENCE_EDITION is without a name/);
});
