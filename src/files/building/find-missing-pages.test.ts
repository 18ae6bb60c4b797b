import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { formatEvidence } from '../../report/format-evidence.ts';
import { writeCbor } from '../../search/write-cbor.ts';
import { editionToBuild } from '../../site/making/edition-to-build.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { findMissingPages } from './find-missing-pages.ts';
import { packedSignature } from '../indexing/read-shard-meta.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-whole-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { index } = makeEvidence();
const write = (items = index.items) => [...formatEvidence({ ...index, items }, (id) => id)].join('');
const site = { index, edition: editionToBuild(index.settings) };
const put = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const putMeta = (count: number) => {
  const pages = Array.from({ length: count }, (_, at): [string, number] => [String(at), 9]);
  const meta = Buffer.concat([Buffer.from(packedSignature), writeCbor(['1', pages, [], [], [], []])]);
  put('pagefind/items-0/1a2b/shard.pf_meta', gzipSync(meta));
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  const pages = ['index', '404', 'gaps', ...index.items.map(({ id }) => id)];
  for (const page of pages) put(`${page}.html`, '<html></html>\n<script src="x.js"></script>');
  put('evidence.json', write());
  for (const file of ['measures.csv', 'gaps.json', 'gaps.csv']) put(file, 'x');
  put('pagefind/shards.json', JSON.stringify({ index: 'whole/3c4d', shards: ['items-0/1a2b'] }));
  for (const file of ['search.pf_meta', 'search.pagefind']) put(`pagefind/whole/3c4d/${file}`, 'x');
  putMeta(index.items.length);
  for (const { id } of index.items) put(`pagefind/items-0/1a2b/fragment/${id.replace('/', '_')}`, 'x');
  for (const { file, size } of index.attachments.values()) put(file, new Uint8Array(size));
});

test('a whole site lacks nothing', () => {
  expect(findMissingPages(folder, site)).toEqual([]);
});

test.each([
  ['an item’s page', () => rmSync(join(folder, 'documents/guide.html')), ['documents/guide.html is missing']],
  ['the error page', () => rmSync(join(folder, '404.html')), ['404.html is missing']],
  ['what is in a page', () => truncateSync(join(folder, 'gaps.html')), ['gaps.html is cut off']],
  ['the end of a page', () => put('index.html', '<html><body>'), ['index.html is cut off']],
  ['the sheet of figures', () => rmSync(join(folder, 'measures.csv')), ['measures.csv is missing']],
  ['what is in the list of gaps', () => put('gaps.csv', ''), ['gaps.csv is missing']],
  [
    'an item in the data',
    () => put('evidence.json', write(index.items.slice(1))),
    [`evidence.json has ${index.items.length - 1} items instead of ${index.items.length}`],
  ],
  [
    'the end of the data',
    () => put('evidence.json', write().slice(0, -9)),
    [`evidence.json has 0 items instead of ${index.items.length}`],
  ],
  [
    'half of an attachment',
    () => put('attachments/strategy.txt', 'x'),
    ['attachments/strategy.txt is missing or not of the size it should have'],
  ],
  [
    'a part of search',
    () => rmSync(join(folder, 'pagefind/items-0/1a2b/fragment/documents_guide')),
    [`search has ${index.items.length - 1} of its ${index.items.length} pages`],
  ],
  [
    'what search opens with',
    () => rmSync(join(folder, 'pagefind/whole/3c4d/search.pf_meta')),
    ['pagefind/whole/3c4d/search.pf_meta is missing'],
  ],
  [
    'an item in search',
    () => {
      putMeta(index.items.length - 1);
      rmSync(join(folder, 'pagefind/items-0/1a2b/fragment/documents_guide'));
    },
    [`search has only ${index.items.length - 1} pages for ${index.items.length} items`],
  ],
])('a site that lacks %s is not whole', (_, damage, missing) => {
  damage();
  expect(findMissingPages(folder, site)).toEqual(missing);
});

test('a site without search lacks it', () => {
  rmSync(join(folder, 'pagefind'), { recursive: true });
  cpSync(join(folder, 'index.html'), join(folder, 'search.html'));
  expect(findMissingPages(folder, site)).toHaveLength(2);
});

test('an edition that does without the gaps lacks nothing without them', () => {
  for (const file of ['gaps.json', 'gaps.csv']) rmSync(join(folder, file));
  expect(findMissingPages(folder, site)).toEqual(['gaps.json is missing', 'gaps.csv is missing']);
  const edition = { ...site.edition, whole: false, showsGaps: false };
  expect(findMissingPages(folder, { index, edition })).toEqual([]);
});
