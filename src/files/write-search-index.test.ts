import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSearchIndex } from './write-search-index.ts';

const site = mkdtempSync(join(tmpdir(), 'search-index-'));
afterAll(() => rmSync(site, { recursive: true }));

test('every shard is written and its pages are counted, whichever of the two makes it', async () => {
  const names = Array.from({ length: 6 }, (_, number) => `items-${number}`);
  const shards = names.map((name) => {
    const page = `${name}.html`;
    writeFileSync(
      join(site, page),
      `<html lang="en-GB"><main data-pagefind-body><p>Text of ${name}.</p></main></html>`,
    );
    return { name, pages: [page], records: [] };
  });
  const done: number[] = [];
  expect(await writeSearchIndex({ site, shards, progress: (count) => done.push(count) })).toBe(names.length);
  expect(done).toEqual(names.map((_, place) => place + 1));
  const list = JSON.parse(readFileSync(join(site, 'pagefind/shards.json'), 'utf8')) as { shards: string[] };
  expect(list.shards.map((shard) => shard.split('/')[0])).toEqual(names);
});
