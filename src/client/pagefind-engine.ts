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
  readonly request_indexes: (index: number, from: number, size: number) => [from: number, size: number];
  readonly search: (index: number, ...rest: number[]) => [from: number, size: number];
};

/** Pagefind’s search program. An index is known by its place in the program’s memory. */
export type Engine = {
  /** Opens an index by its metadata, ranked by weights as Pagefind’s options name them in JSON. */
  readonly open: (meta: Uint8Array, weights: string) => number;
  /** The parts of an index that a search for these words needs. */
  readonly partsFor: (index: number, words: string) => string[];
  readonly addPart: (index: number, part: Uint8Array) => number;
  /** The stems under which an index keeps words. */
  readonly stemsOf: (words: string) => string[];
  /** The pages that have the words, as Pagefind writes them in JSON. */
  readonly search: (index: number, words: string, exact: boolean) => string;
};

/**
 * Starts Pagefind’s search program. It is the one that Pagefind’s own script starts: that script is left out because it
 * is as large again, asks twice for every index that is merged, and lists every place of every word of every page.
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
  const take = ([from, size]: [number, number]): string => {
    const text = decoder.decode(new Uint8Array(wasm.memory.buffer, from >>> 0, size >>> 0));
    wasm.__wbindgen_free(from, size, 1);
    return text;
  };
  const sound = (index: number): number => {
    if (index === 0) throw new Error('A part of the search index is damaged or of another version.');
    return index >>> 0;
  };
  const search = (index: number, words: string, exact: boolean) =>
    take(wasm.search(index, ...putText(words), ...putText(words), ...putText('{}'), ...putText(''), exact ? 1 : 0, 0));
  // An index without pages, in the mode that tells the stems of what it was asked.
  const empty = wasm.enter_playground_mode(sound(wasm.init_pagefind(...put(emptyMeta))));
  return {
    open: (meta, weights) => {
      const index = sound(wasm.init_pagefind(...put(meta)));
      return sound(wasm.set_ranking_weights(index, ...putText(weights)));
    },
    partsFor: (index, words) => JSON.parse(take(wasm.request_indexes(index, ...putText(words)))) as string[],
    addPart: (index, part) => sound(wasm.load_index_chunk(index, ...put(part))),
    stemsOf: (words) => (JSON.parse(search(empty, words, false)) as { search_keywords: string[] }).search_keywords,
    search,
  };
}

// A list of an empty version and five empty lists, in CBOR.
const emptyMeta = Uint8Array.of(0x86, 0x60, 0x80, 0x80, 0x80, 0x80, 0x80);

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
