const fewest = 60;

/**
 * Into how many shards the items’ pages and the files’ pages are parted: 1, 2, 4, 8 and so on, doubled whenever there
 * are four times as many. A change is quicker to index in a smaller shard. But each brings a start of Pagefind’s of its
 * own, and a number that rarely changes rarely moves every page to another shard.
 */
export function shardCount(pages: number): number {
  let count = 1;
  for (let most = fewest; pages >= most && count < 64; most *= 4) count *= 2;
  return count;
}

/** The shard of pages that are no items: lists, the glossary and others that change with every build. */
export const pagesShard = 'pages';

/** The shard of an item by its id, or of a file by its path: always the same one as long as the count is. */
export const shardOf = (id: string, count: number): string => `items-${hash(id) % count}`;

/** The names of all shards, in the order that search asks them. */
export const shardNames = (count: number): string[] => [
  ...Array.from({ length: count }, (_, place) => `items-${place}`),
  pagesShard,
];

/** The hash FNV-1a, with a last stir so that its low bits depend on all letters. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
