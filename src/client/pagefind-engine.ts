import { readHits } from '../search/read-hits.ts';
import { writeCbor } from '../search/write-cbor.ts';

type Wasm = {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (size: number, align: number) => number;
  readonly __wbindgen_free: (from: number, size: number, align: number) => void;
  readonly init_pagefind: (from: number, size: number) => number;
  readonly load_index_chunk: (index: number, from: number, size: number) => number;
  readonly enter_playground_mode: (index: number) => number;
  readonly set_ranking_weights: (index: number, from: number, size: number) => number;
  readonly search: (index: number, ...rest: number[]) => [from: number, size: number];
};

/** Pagefind’s search program. An index is known by its place in the program’s memory. */
export type Engine = {
  /** Opens an index by its metadata, ranked by weights as Pagefind’s options name them in JSON. */
  readonly open: (meta: Uint8Array, weights: string) => number;
  readonly addPart: (index: number, part: Uint8Array) => number;
  /** The stems under which an index keeps words. */
  readonly stemsOf: (words: string) => string[];
  /** Tells of each page that has the words its name, which must be a number, and its score. */
  readonly search: (index: number, words: string, exact: boolean, hit: (page: number, score: number) => void) => void;
};

/**
 * Starts Pagefind’s search program. It is the one that Pagefind’s own script starts: that script is left out because it
 * is as large again, asks twice for every index that is merged, and lists every place of every word of every page. It is warm when it is
 * there: the first search would compile it.
 */
export async function startEngine(program: Uint8Array<ArrayBuffer>): Promise<Engine> {
  const wasm = await instantiate(program);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const put = (bytes: Uint8Array): [from: number, size: number] => {
    const from = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(bytes, from);
    return [from, bytes.length];
  };
  const putText = (text: string) => put(encoder.encode(text));
  const take = <T>([from, size]: [number, number], read: (bytes: Uint8Array) => T): T => {
    const taken = read(new Uint8Array(wasm.memory.buffer, from >>> 0, size >>> 0));
    wasm.__wbindgen_free(from, size, 1);
    return taken;
  };
  const sound = (index: number): number => {
    if (index === 0) throw new Error('A part of the search index is damaged or of another version.');
    return index >>> 0;
  };
  const [noFilter, noSort] = ['{}', ''].map((text) => encoder.encode(text)) as [Uint8Array, Uint8Array];
  const search = <T>(index: number, words: string, exact: boolean, read: (json: Uint8Array) => T): T => {
    const query = encoder.encode(words);
    return take(
      wasm.search(index, ...put(query), ...put(query), ...put(noFilter), ...put(noSort), exact ? 1 : 0, 0),
      read,
    );
  };
  // An index without pages, in the mode that tells the stems of what it was asked.
  const empty = wasm.enter_playground_mode(sound(wasm.init_pagefind(...put(writeCbor(['', [], [], [], [], []])))));
  const open = (meta: Uint8Array, weights: string) => {
    const index = sound(wasm.init_pagefind(...put(meta)));
    return sound(wasm.set_ranking_weights(index, ...putText(weights)));
  };
  const addPart = (index: number, part: Uint8Array) => sound(wasm.load_index_chunk(index, ...put(part)));
  const small = addPart(open(writeCbor(['', [['0', 1]], [], [], [], []]), '{}'), writeCbor([[['a', [[0, [0]]], []]]]));
  for (const exact of [false, true]) search(small, 'a', exact, (json) => readHits(json, () => undefined));
  return {
    open,
    addPart,
    stemsOf: (words) => {
      const json = search(empty, words, false, (bytes) => decoder.decode(bytes));
      return (JSON.parse(json) as { search_keywords: string[] }).search_keywords;
    },
    search: (index, words, exact, hit) => search(index, words, exact, (json) => readHits(json, hit)),
  };
}

async function instantiate(program: Uint8Array<ArrayBuffer>): Promise<Wasm> {
  const started: { wasm?: Wasm } = {};
  const prepareTable = () => {
    const table = started.wasm?.__wbindgen_externrefs;
    if (table === undefined) return;
    const from = table.grow(4);
    table.set(0, undefined);
    [undefined, null, true, false].forEach((value, place) => table.set(from + place, value));
  };
  const { instance } = await WebAssembly.instantiate(program, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: prepareTable },
  });
  const wasm = instance.exports as unknown as Wasm;
  started.wasm = wasm;
  wasm.__wbindgen_start();
  return wasm;
}
