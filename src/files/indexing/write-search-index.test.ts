import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { joinInThread } from './join-in-thread.ts';
import { writeJoinedIndex } from './write-joined-index.ts';
import { writeSearchIndex } from './write-search-index.ts';

const site = mkdtempSync(join(tmpdir(), 'search-index-'));
afterAll(() => rmSync(site, { recursive: true }));

test.each([6, 9])(
  'all of %i shards are written and their pages are counted, whichever of the two makes them',
  async (count) => {
    const names = Array.from({ length: count }, (_, number) => `items-${number}`);
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
    const list = JSON.parse(readFileSync(join(site, 'pagefind/shards.json'), 'utf8')) as {
      shards: string[];
      index: string;
    };
    expect(list.shards.map((shard) => shard.split('/')[0])).toEqual(names);
    expect(existsSync(join(site, 'pagefind', list.index, 'search.pf_meta'))).toBe(true);
  },
);

test('shards that cannot be joined are an error, in a thread too', async () => {
  const folder = join(site, 'pagefind');
  for (const joinAll of [writeJoinedIndex, joinInThread])
    await expect(joinAll(folder, ['items-0/none'], join(site, 'whole'))).rejects.toThrow(
      'The shard items-0/none of the search index cannot be read.',
    );
});
