import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findWiderBefore } from './find-wider-before.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'wider-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const site = (name: string, files: readonly string[]): string => {
  for (const file of files) {
    mkdirSync(dirname(join(root, name, file)), { recursive: true });
    writeFileSync(join(root, name, file), '');
  }
  return join(root, name);
};

test('a site before that has a page more is named', () => {
  const before = site('before', ['index.html', 'documents/hidden.html']);
  expect(findWiderBefore(before, site('now', ['index.html']))).toBe(before);
});

test('one that has no more than another index and another style sheet is not, nor one that has gone', () => {
  const now = site('now', ['index.html', 'pagefind/b.pf_meta', 'assets/b.css']);
  expect(findWiderBefore(site('before', ['index.html', 'pagefind/a.pf_meta', 'assets/a.css']), now)).toBeUndefined();
  expect(findWiderBefore(join(root, 'gone'), now)).toBeUndefined();
  expect(findWiderBefore(undefined, now)).toBeUndefined();
});
