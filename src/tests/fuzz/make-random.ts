/** Random choices that are the same again for the same seed. */
export type Random = {
  /** A whole number from 0 up to but not including the limit. */
  readonly below: (limit: number) => number;
  /** One of the entries. Throws when there is none. */
  readonly pick: <T>(list: readonly T[]) => T;
};

/** Random choices from a seed: the generator mulberry32, which is small and even enough for tests. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new Error('There is nothing to pick from.');
      return list[below(list.length)] as T;
    },
  };
}
