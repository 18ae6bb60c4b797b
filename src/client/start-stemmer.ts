import { writeCbor } from '../search/write-cbor.ts';

type Wasm = {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (size: number, align: number) => number;
  readonly __wbindgen_free: (from: number, size: number, align: number) => void;
  readonly init_pagefind: (from: number, size: number) => number;
  readonly enter_playground_mode: (index: number) => number;
  readonly search: (index: number, ...rest: number[]) => [from: number, size: number];
};

/** The stems under which an index keeps words. */
export type Stemmer = (words: string) => string[];

/**
 * Starts Pagefind’s search program for the one thing that only it knows: how words are cut to their stems. What it finds is
 * found by `score-words.ts` and `find-phrase.ts`, because the program also lists every place of every word of every page,
 * which takes many times as long. It is warm when it is there: the first question would compile it.
 */
export async function startStemmer(program: Uint8Array<ArrayBuffer>): Promise<Stemmer> {
  const wasm = await instantiate(program);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const put = (bytes: Uint8Array): [from: number, size: number] => {
    const from = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(bytes, from);
    return [from, bytes.length];
  };
  const sound = (index: number): number => {
    if (index === 0) throw new Error('The search program is of another version.');
    return index >>> 0;
  };
  const [noFilter, noSort] = ['{}', ''].map((text) => encoder.encode(text)) as [Uint8Array, Uint8Array];
  // An index without pages, in the mode that tells the stems of what it was asked.
  const empty = wasm.enter_playground_mode(sound(wasm.init_pagefind(...put(writeCbor(['', [], [], [], [], []])))));
  const stemsOf = (words: string): string[] => {
    const query = encoder.encode(words);
    const [from, size] = wasm.search(empty, ...put(query), ...put(query), ...put(noFilter), ...put(noSort), 0, 0);
    const json = decoder.decode(new Uint8Array(wasm.memory.buffer, from >>> 0, size >>> 0));
    wasm.__wbindgen_free(from, size, 1);
    return (JSON.parse(json) as { search_keywords: string[] }).search_keywords;
  };
  stemsOf('a');
  return stemsOf;
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
