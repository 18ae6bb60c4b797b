import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeFinder } from '../../client/make-finder.ts';
import { unpack } from '../../client/read-packed.ts';
import { startStemmer, type Stemmer } from '../../client/start-stemmer.ts';
import type { Cbor } from '../../search/read-cbor.ts';
import { writeCbor } from '../../search/write-cbor.ts';
import { closePagefinds } from './pagefinds.ts';
import { startOracle } from './pagefind-program-for-tests.ts';
import { indexShard, prepareShard } from './index-shard.ts';

const work = mkdtempSync(join(tmpdir(), 'agrees-'));
let stemmer: Stemmer;
let oracle: Awaited<ReturnType<typeof startOracle>>;
let part: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const site = join(work, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'a.html'), '<html lang="en-GB"><body><main data-pagefind-body>Word</main></body></html>');
  await (
    await indexShard(prepareShard({ site, pages: ['a.html'], records: [], folder: join(work, 'one') }))
  ).written;
  const [folder = ''] = readdirSync(join(work, 'one'));
  const packed = new Uint8Array(readFileSync(join(work, 'one', folder, 'search.pagefind'))).buffer;
  stemmer = await startStemmer(await unpack(packed, 'program'));
  oracle = await startOracle(await unpack(packed, 'program'));
  const signature = new TextEncoder().encode('pagefind_dcd');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array([...signature, ...part]))));
});
afterAll(async () => {
  await closePagefinds();
  vi.unstubAllGlobals();
  rmSync(work, { recursive: true });
});

/** The places of a word on a page: in its text, each with its weight, and in its facts. */
type Held = {
  readonly text: readonly (readonly [weight: number, place: number])[];
  readonly facts: readonly (readonly [fact: number, place: number])[];
};
type Pages = ReadonlyMap<number, Held>;

const fields = ['kind', 'title'];
// No place is beyond the words of its page.
const counts = fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 7, maxLength: 7 });
const places = (kinds: readonly number[]) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...kinds), fc.nat(12)), { selector: ([, place]) => place, maxLength: 5 });
// No page is kept of a word that has no place in it.
const held = fc
  .record({ text: places([25, 15, 49]), facts: places([0, 1]) })
  .filter(({ text, facts }) => text.length + facts.length > 0);
const pages = fc
  .uniqueArray(fc.tuple(fc.nat(6), held), {
    selector: ([page]) => page,
    minLength: 1,
    maxLength: 5,
  })
  .map((list): Pages => new Map(list.toSorted(([a], [b]) => a - b)));
// Without vowels and an s nothing of a word is cut off, and few letters begin each other often.
const word = fc.string({ unit: fc.constantFrom('b', 'd', 'k'), minLength: 1, maxLength: 5 });
const words = fc.uniqueArray(fc.tuple(word, pages), { selector: ([text]) => text, minLength: 1, maxLength: 8 });

/** Places as Pagefind keeps them: a number below zero says what the following count or whose they are, each from the one before. */
const writePlaces = (held: readonly (readonly [number, number])[]): number[] =>
  [...Map.groupBy(held, ([kind]) => kind)].flatMap(([kind, own]) => {
    const sorted = own.map(([, place]) => place).toSorted((a, b) => a - b);
    return [-1 - kind, ...sorted.map((place, at) => place - (sorted[at - 1] ?? 0))];
  });
const writePages = (of: Pages): Cbor =>
  [...of].map(([page, { text, facts }], at, all) => [
    page - (all[at - 1]?.[0] ?? 0),
    writePlaces(text),
    writePlaces(facts),
  ]);
const writePart = (list: readonly (readonly [string, Pages])[]): Uint8Array =>
  writeCbor([list.map(([text, of]) => [text, writePages(of), []])]);

const commonOf = (list: readonly string[]): string =>
  list.reduce((common, text) => {
    while (!text.startsWith(common)) common = common.slice(0, -1);
    return common;
  });

/** Both programs with the same index. */
function open(sizes: readonly number[], list: readonly (readonly [string, Pages])[]) {
  const sorted = list.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return openPart(sizes, writePart(sorted), sorted[0]?.[0] ?? '', sorted.at(-1)?.[0] ?? '');
}

function openPart(sizes: readonly number[], bytes: Uint8Array, first: string, last: string) {
  part = bytes;
  const meta = { shards: [], parts: [[first, last, 1]] as const, filters: [] };
  const ranking = { similarity: 5, length: 0.3 };
  const weights = { term_similarity: 5, page_length: 0.3, meta_weights: { title: 1 } };
  return {
    find: makeFinder({ stemmer: Promise.resolve(stemmer), meta, counts: sizes, ranking, first: 0, folder: '' }),
    ask: oracle(sizes, fields, part, weights),
  };
}

test('a word or what it begins is found on the same pages with the same scores as Pagefind finds it', async () => {
  await fc.assert(
    fc.asyncProperty(counts, words, fc.nat(7), fc.integer({ min: 1, max: 5 }), async (sizes, list, which, letters) => {
      const { find, ask } = open(sizes, list);
      const begun = (list[which % list.length]?.[0] ?? '').slice(0, letters);
      // What is typed further as long as it begins the same words is answered as if all of it were.
      const typed = commonOf(list.map(([text]) => text).filter((text) => text.startsWith(begun)));
      const expected = ask(typed, false);
      const found = await find(typed, false);
      expect(found.map(({ id }) => id).toSorted()).toEqual([...expected.keys()].toSorted());
      for (const { id, score } of found) expect(score).toBeCloseTo(expected.get(id) ?? NaN, 4);
    }),
  );
});

test('a word counts less where it has other accents than were typed, as with Pagefind', async () => {
  const here = writePages(new Map([[0, { text: [[25, 3]], facts: [] }]]));
  const accented = writePages(new Map([[4, { text: [[25, 5]], facts: [[1, 1]] }]]));
  const index = writeCbor([[['cafbd', here, [['cafbd\u0301', accented]]]]]);
  const { find, ask } = openPart([90, 80, 70, 60, 50, 40, 30], index, 'cafbd', 'cafbd');
  const expected = ask('cafbd', false);
  expect([...expected.keys()].toSorted()).toEqual([0, 4]);
  for (const { id, score } of await find('caf', false)) expect(score).toBeCloseTo(expected.get(id) ?? NaN, 4);
});

test('words one after the other are found where Pagefind finds them, in texts as in titles', async () => {
  const several = fc.array(fc.nat(7), { minLength: 1, maxLength: 3 });
  let matched = 0;
  await fc.assert(
    fc.asyncProperty(counts, words, several, async (sizes, list, which) => {
      const { find, ask } = open(sizes, list);
      const asked = which.map((place) => list[place % list.length]?.[0] ?? '').join(' ');
      const expected = [...ask(asked, true).keys()].toSorted();
      expect((await find(asked, true)).map(({ id }) => id).toSorted()).toEqual(expected);
      if (which.length > 1 && expected.length > 0) matched += 1;
    }),
  );
  expect(matched).toBeGreaterThan(5);
});

test('several words that need not stand together are found where Pagefind finds all of them', async () => {
  await fc.assert(
    fc.asyncProperty(counts, words, fc.nat(7), fc.nat(7), async (sizes, list, one, other) => {
      const { find, ask } = open(sizes, list);
      const asked = [one, other].map((place) => list[place % list.length]?.[0] ?? '').join(' ');
      const found = (await find(asked, false)).map(({ id }) => id).toSorted();
      expect(found).toEqual([...ask(asked, false).keys()].toSorted());
    }),
  );
});
