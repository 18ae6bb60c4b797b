import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dropOldest } from './drop-oldest.ts';

const folder = mkdtempSync(join(tmpdir(), 'drop-oldest-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files and folders that were used last stay, and what is being written does', () => {
  for (const [name, day] of [
    ['first', 1],
    ['third', 3],
    ['second.json', 2],
    ['fourth', 4],
    ['half.12~', 0],
  ] as const) {
    const path = join(folder, name);
    if (name.includes('.')) writeFileSync(path, 'x');
    else mkdirSync(join(path, 'in'), { recursive: true });
    utimesSync(path, day, day);
  }
  dropOldest(folder, 4);
  expect(readdirSync(folder).sort()).toEqual(['first', 'fourth', 'half.12~', 'second.json', 'third']);
  dropOldest(folder, 2);
  expect(readdirSync(folder).sort()).toEqual(['fourth', 'half.12~', 'third']);
});
