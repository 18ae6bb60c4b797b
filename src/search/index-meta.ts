/** What is known of a joined index before a word is looked for. Pages are counted through all shards. */
export type IndexMeta = {
  /** The folder of each shard, below pagefind, and the count of words of each of its pages. */
  readonly shards: readonly (readonly [folder: string, counts: readonly number[]])[];
  /** The first and last word of each part, and its size in thousands of bytes before packing. */
  readonly parts: readonly (readonly [first: string, last: string, size: number])[];
  /** The names of the filters, whose files are numbered in this order. */
  readonly filters: readonly string[];
};
