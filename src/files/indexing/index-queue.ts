import { rmSync } from 'node:fs';
import { indexShard, prepareShard, type PreparedShard, type ShardSource } from './index-shard.ts';
import { closePagefinds } from './pagefinds.ts';

/** Shards that are indexed one after the other, in the order they come. */
export type IndexQueue = {
  /** Answers with how many pages and records can be found in a shard, once it is in its folder. Throws when indexing fails. */
  readonly add: (source: ShardSource) => Promise<number>;
  /** From now on a second Pagefind takes of what waits. */
  readonly hurry: () => void;
  /** Drops what waits, and is done when nothing is written any more and the Pagefinds have ended. */
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly shard: PreparedShard;
  readonly done: (written: Promise<number>) => void;
};

/** An empty queue, with one Pagefind at work. */
export function makeIndexQueue(): IndexQueue {
  const waiting: Waiting[] = [];
  const working = new Map<number, Promise<void>>();
  const writing: Promise<unknown>[] = [];
  let indexers = 1;

  const work = async (indexer: number): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { shard, done } = next;
      const asked = indexShard(shard, indexer);
      const written = asked.then((answer) => answer.written);
      done(written);
      writing.push(written);
      // The next is asked for when all of this one is; what has failed is told to whoever added it.
      await asked.catch(() => undefined);
    }
    working.delete(indexer);
  };
  const start = () => {
    for (let indexer = 0; indexer < indexers; indexer += 1)
      if (waiting.length > 0 && !working.has(indexer)) working.set(indexer, work(indexer));
  };
  return {
    add: (source) =>
      new Promise((done) => {
        waiting.push({ shard: prepareShard(source), done });
        start();
      }),
    hurry: () => {
      indexers = 2;
      start();
    },
    close: async () => {
      for (const { shard } of waiting.splice(0)) rmSync(shard.copies, { recursive: true, force: true });
      await Promise.all(working.values());
      await Promise.allSettled(writing);
      await closePagefinds();
    },
  };
}
