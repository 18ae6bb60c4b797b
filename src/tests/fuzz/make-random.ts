import { mulberry } from '../../bench/mulberry.ts';

/** Random choices that are the same again for the same seed. */
export type Random = {
  /** A whole number from 0 up to but not including the limit. */
  readonly below: (limit: number) => number;
  /** One of the entries. Throws when there is none. */
  readonly pick: <T>(list: readonly T[]) => T;
};

/** Random choices from a seed. */
export function makeRandom(seed: number): Random {
  const next = mulberry(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new Error('There is nothing to pick from.');
      return list[below(list.length)] as T;
    },
  };
}
