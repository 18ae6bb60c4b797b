import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinWords } from './join-words.ts';
import { readCbor, type Cbor } from './read-cbor.ts';
import { renumberFields } from './renumber-fields.ts';
import { writeCbor } from './write-cbor.ts';

/** A word’s pages by their numbers, each with the places of the word. */
type Pages = ReadonlyMap<number, readonly number[]>;
type Word = { readonly pages: Pages; readonly forms: ReadonlyMap<string, Pages> };
type Words = ReadonlyMap<string, Word>;

const size = 40;
const pages = fc
  .uniqueArray(fc.tuple(fc.nat(size - 1), fc.array(fc.integer({ min: -30, max: 400 }), { maxLength: 4 })), {
    selector: ([page]) => page,
    maxLength: 12,
  })
  .map((entries): Pages => new Map(entries.sort(([a], [b]) => a - b)));
const forms = fc.dictionary(fc.constantFrom('café', 'Ünder'), pages, { maxKeys: 2 });
// Some words are in nearly every index, as in a real one.
const letters = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
  fc.constantFrom('care', 'plan', 'café', '\u{1F600}', '\u{1F600}a'),
);
// The order of the letters is that of their bytes in UTF-8.
const inOrder = ([a]: [string, unknown], [b]: [string, unknown]) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const words = fc.dictionary(letters, fc.record({ pages, forms }), { maxKeys: 12, noNullPrototype: true }).map(
  (record): Words =>
    new Map(
      Object.entries(record)
        .sort(inOrder)
        .map(([word, { pages, forms }]) => [word, { pages, forms: new Map(Object.entries(forms)) }]),
    ),
);

const writePages = (pages: Pages): Cbor => {
  let last = 0;
  return [...pages].map(([page, places]) => {
    const entry = page % 2 === 0 ? [page - last, places] : [page - last, places, [-1, page]];
    last = page;
    return entry;
  });
};
const writeWords = (words: Words): Uint8Array =>
  writeCbor([
    [...words].map(([word, { pages, forms }]) => [
      word,
      writePages(pages),
      [...forms].map(([form, of]) => [form, writePages(of)]),
    ]),
  ]);
const readPages = (value: Cbor): Map<number, readonly number[]> => {
  let page = 0;
  return new Map(
    (value as [number, number[]][]).map(([step, places]) => {
      page += step;
      return [page, places];
    }),
  );
};
const readWords = (part: Uint8Array): Map<string, Word> => {
  const [entries] = readCbor(part) as unknown as [[string, Cbor, [string, Cbor][]][]];
  return new Map(
    entries.map(([word, pages, forms]) => [
      word,
      { pages: readPages(pages), forms: new Map(forms.map(([form, of]) => [form, readPages(of)])) },
    ]),
  );
};
const moved = (pages: Pages, by: number): [number, readonly number[]][] =>
  [...pages].map(([page, at]) => [page + by, at]);

describe('words of several indexes', () => {
  test('are joined with every page and place', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (shards) => {
        const parts = [
          ...joinWords(
            shards.map((words, place) => ({ words: writeWords(words), before: place * size })),
            200,
          ),
        ];
        const joined = new Map(parts.flatMap(({ bytes }) => [...readWords(bytes)]));
        const expected = new Map<string, Word>();
        for (const word of new Set(shards.flatMap((shard) => [...shard.keys()]))) {
          const held = shards.map((shard) => shard.get(word));
          const all = (of: (word: Word) => Pages | undefined) =>
            new Map(held.flatMap((word, place) => moved((word && of(word)) ?? new Map(), place * size)));
          const names = new Set(held.flatMap((word) => [...(word?.forms.keys() ?? [])]));
          expected.set(word, {
            pages: all(({ pages }) => pages),
            forms: new Map([...names].map((name) => [name, all(({ forms }) => forms.get(name))])),
          });
        }
        expect(joined).toEqual(expected);
      }),
    );
  });

  test('stand in parts in the order of their letters, a large one by itself', () => {
    const one = (...texts: string[]): Words =>
      new Map(
        texts.map((text) => [
          text,
          { pages: new Map([[1, text === 'care' ? Array.from({ length: 99 }, () => 1) : [1]]]), forms: new Map() },
        ]),
      );
    const parts = [
      ...joinWords(
        [one('care', 'zeal', '\u{1F600}'), one('cab', 'carer', '\uffee')].map((words, before) => ({
          words: writeWords(words),
          before,
        })),
        40,
      ),
    ];
    expect(parts.map(({ first, last }) => [first, last])).toEqual([
      ['cab', 'cab'],
      ['care', 'care'],
      ['carer', 'zeal'],
      ['\uffee', '\u{1F600}'],
    ]);
  });

  test('count the pages of each index behind those of all before it', () => {
    const one: Words = new Map([
      [
        'care',
        {
          pages: new Map([
            [1, [5]],
            [3, [6]],
          ]),
          forms: new Map([['Care', new Map([[2, [7]]])]]),
        },
      ],
    ]);
    const shards = [0, 10, 20, 30].map((before) => ({ words: writeWords(one), before }));
    const [part] = joinWords(shards, 1000);
    const word = readWords(part?.bytes ?? new Uint8Array()).get('care');
    expect([...(word?.pages.keys() ?? [])]).toEqual([1, 3, 11, 13, 21, 23, 31, 33]);
    expect([...(word?.forms.get('Care')?.keys() ?? [])]).toEqual([2, 12, 22, 32]);
  });

  test('are read also where an index says nothing of other forms', () => {
    const words = writeCbor([['care', 'plan'].map((word) => [word, [[1, [5]]]])]);
    const [part] = joinWords([{ words, before: 0 }], 1000);
    expect([...readWords(part?.bytes ?? new Uint8Array()).keys()]).toEqual(['care', 'plan']);
  });

  test('are not joined where they are not in order', () => {
    const words: Words = new Map(['visit', 'care'].map((word) => [word, { pages: new Map(), forms: new Map() }]));
    expect(() => [...joinWords([{ words: writeWords(words), before: 0 }], 40)]).toThrow('not in order');
    const twice = writeCbor([Array.from({ length: 2 }, () => ['care', [[1, [1]]], []])]);
    expect(() => [...joinWords([{ words: twice, before: 0 }], 40)]).toThrow('not in order');
  });
});

test('facts of pages are numbered by another list of names', () => {
  const part = writeCbor([
    [
      [
        'plan',
        [
          [3, [1], [-1, 5, -2, 6]],
          [1, [2]],
        ],
        [['plán', [[0, [], [-2, 1]]]]],
      ],
    ],
  ]);
  expect(readCbor(renumberFields(part, ['date', 'title'], ['authority', 'date', 'title']))).toEqual([
    [
      [
        'plan',
        [
          [3, [1], [-2, 5, -3, 6]],
          [1, [2]],
        ],
        [['plán', [[0, [], [-3, 1]]]]],
      ],
    ],
  ]);
  expect(renumberFields(part, ['date'], ['date', 'title'])).toBe(part);
  // One that keeps its number does not spare the other.
  const one = writeCbor([[['plan', [[3, [1], [-1, 5, -2, 6]]], []]]]);
  expect(readCbor(renumberFields(one, ['date', 'title'], ['date', 'authority', 'title']))).toEqual([
    [['plan', [[3, [1], [-1, 5, -3, 6]]], []]],
  ]);
});
