import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDisclosureCache } from './open-disclosure-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'disclosures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const open = (version = '1') => openDisclosureCache<string>(folder, version);

test('what was found is there at once and in the next run, what was not asked for again is let go, and other code starts anew', () => {
  const first = open();
  first.found.set('a.md 1 item w', ['one']);
  first.found.set('b.md 2 item w', []);
  expect(first.found.get('a.md 1 item w')).toEqual(['one']);
  first.keep();
  const second = open();
  expect(second.found.get('b.md 2 item w')).toEqual([]);
  second.keep();
  expect(open().found.get('a.md 1 item w')).toBeUndefined();
  expect(open().found.get('b.md 2 item w')).toEqual([]);
  expect(open('2').found.get('b.md 2 item w')).toBeUndefined();
});
