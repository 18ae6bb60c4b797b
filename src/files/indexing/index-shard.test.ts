import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readPacked } from '../../client/read-packed.ts';
import { openSiteIndex } from '../../client/site-index.ts';
import { startStemmer } from '../../client/start-stemmer.ts';
import { writeJoinedIndex } from './write-joined-index.ts';
import { closePagefinds } from './pagefinds.ts';
import { indexShard, prepareShard } from './index-shard.ts';

const work = mkdtempSync(join(tmpdir(), 'shard-'));
const site = join(work, 'site');
const page = (title: string, text: string) =>
  `<html lang="en-GB"><body><main data-pagefind-body><span hidden data-pagefind-filter="Kind:Section"></span>
   <h1>${title}</h1><h2 id="detail">Detail</h2><p>${text}</p></main></body></html>`;
const pages: Record<string, string> = {
  'annex-m/01-adoption.html': page('Adoption', 'Children are adopted in time.'),
  'annex-m/02-visits.html': page('Visits', 'The IRO visits every child.'),
  'measures/visits.html': page(
    'Figures',
    'Café <table><tr><th>Period</th><th>Figure (visits)</th></tr><tr><td>2015</td><td>12</td></tr></table>',
  ),
  'about.html': '<html lang="en-GB"><body><p>adoption, but not searched</p></body></html>',
};
const record = {
  file: 'attachments/plan.pdf',
  url: '/attachments/plan.pdf#page=2',
  content: 'Adopting families are supported.',
  language: 'en-gb',
  meta: { title: 'Plan', page: 'page 2' },
  filters: { Kind: ['Attached file'] },
};

beforeAll(() => {
  for (const folder of ['annex-m', 'measures']) mkdirSync(join(site, folder), { recursive: true });
  for (const [file, html] of Object.entries(pages)) writeFileSync(join(site, file), html);
  // The browser’s fetch, on a disk.
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(address))));
});
afterAll(async () => {
  await closePagefinds();
  vi.unstubAllGlobals();
  rmSync(work, { recursive: true });
});

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((file) => [file.slice(folder.length), readFileSync(file, 'base64')]);

const write = async (folder: string, files = Object.keys(pages), records = [record]) => {
  const { written } = await indexShard(prepareShard({ site, pages: files, records, folder: join(work, folder) }));
  return written;
};

/** The index of some shards, as a browser opens it. */
async function open(shards: readonly string[]) {
  const folders = shards.map((name) => join(name, ...readdirSync(join(work, name))));
  await writeJoinedIndex(work, folders, join(work, 'whole'));
  const stemmer = readPacked(join(work, 'whole/search.pagefind')).then(startStemmer);
  const meta = await readPacked(join(work, 'whole/search.pf_meta'));
  return openSiteIndex(stemmer, { address: `${work}/`, index: 'whole', meta }, 1000, { similarity: 5, length: 0.3 });
}

test('a shard finds its pages and records by stem, filter and text', async () => {
  expect(await write('one')).toBe(4);
  const shard = await open(['one']);
  const titles = async (words: string, exact = false) => {
    const hits = await shard.find(words, exact);
    const texts = (await Promise.all(hits.map(({ id }) => shard.read(id)))) as { meta: { title: string } }[];
    return texts.map(({ meta }) => meta.title).sort();
  };
  expect(shard.pages).toEqual([1000, 1001, 1002, 1003]);
  expect(await titles('adopt')).toEqual(['Adoption', 'Plan']);
  expect(await titles('children are adopted', true)).toEqual(['Adoption']);
  // The index would answer with what begins like it: iro.
  expect(await titles('irony')).toEqual([]);
  expect(await titles('iro')).toEqual(['Visits']);
  // While adopting is being typed.
  expect(await titles('adoptin')).toEqual(['Adoption', 'Plan']);
  expect([...(await shard.filter('Kind'))].map(([value, ids]) => [value, ids.length])).toEqual([
    ['Attached file', 1],
    ['Section', 3],
  ]);
  expect(await shard.filter('Owner')).toEqual(new Map());
  const [best] = [...(await shard.find('visits', false))].sort((a, b) => b.score - a.score);
  expect(await shard.read(best?.id ?? 0)).toMatchObject({
    url: '/annex-m/02-visits.html',
    content: expect.stringContaining('The IRO visits every child.') as string,
    anchors: [{ id: 'detail', element: 'h2' }],
  });
});

test('the headings of a table are words of their own', async () => {
  const shard = await open(['one']);
  const [hit, another] = await shard.find('period', true);
  expect(another).toBeUndefined();
  expect(await shard.read(hit?.id ?? 0)).toMatchObject({
    content: expect.stringContaining('Café Period Figure (visits) 2015. 12.') as string,
  });
});

test('the same pages make the same bytes, in whatever order they come', async () => {
  await write('two');
  await write('three', Object.keys(pages).reverse());
  expect(filesIn(join(work, 'two'))).toEqual(filesIn(join(work, 'one')));
  expect(filesIn(join(work, 'three'))).toEqual(filesIn(join(work, 'one')));
});

test('a shard without anything searched is not written, and what was there goes', async () => {
  await write('four');
  expect(await write('four', ['about.html'], [])).toBe(0);
  expect(readdirSync(work)).not.toContain('four');
});
