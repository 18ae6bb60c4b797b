import { writeCbor } from '../../search/write-cbor.ts';
import type { Cbor } from '../../search/read-cbor.ts';

type Program = {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (size: number, align: number) => number;
  readonly init_pagefind: (from: number, size: number) => number;
  readonly load_index_chunk: (index: number, from: number, size: number) => number;
  readonly set_ranking_weights: (index: number, from: number, size: number) => number;
  readonly search: (index: number, ...rest: number[]) => [from: number, size: number];
};

/** Asks Pagefind’s own search program, as an oracle for ours: of an index of pages with so many words each, and one part. */
export async function startOracle(bytes: Uint8Array<ArrayBuffer>) {
  const started: { program?: Program } = {};
  const { instance } = await WebAssembly.instantiate(bytes, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => void started.program?.__wbindgen_externrefs.grow(4),
    },
  });
  const program = instance.exports as unknown as Program;
  started.program = program;
  program.__wbindgen_start();
  const put = (given: Uint8Array): [from: number, size: number] => {
    const from = program.__wbindgen_malloc(given.length, 1) >>> 0;
    new Uint8Array(program.memory.buffer).set(given, from);
    return [from, given.length];
  };
  const putText = (text: string) => put(new TextEncoder().encode(text));
  return (counts: readonly number[], fields: readonly string[], part: Uint8Array, weights: Record<string, unknown>) => {
    const pages: Cbor = counts.map((count, page) => [String(page), count]);
    const opened = program.init_pagefind(...put(writeCbor(['', pages, [], [], [], fields])));
    const weighted = program.set_ranking_weights(opened, ...putText(JSON.stringify(weights)));
    const index = program.load_index_chunk(weighted, ...put(part));
    return (words: string, exact: boolean): Map<number, number> => {
      const query = putText(words);
      const [from, size] = program.search(
        index,
        ...query,
        ...putText(words),
        ...putText('{}'),
        ...putText(''),
        exact ? 1 : 0,
        0,
      );
      const json = new TextDecoder().decode(new Uint8Array(program.memory.buffer, from >>> 0, size >>> 0));
      const { results } = JSON.parse(json) as { results: { p: string; s: number }[] };
      return new Map(results.map(({ p, s }) => [Number(p), s]));
    };
  };
}
