import { mulberry } from './mulberry.ts';

/** Chance that repeats itself: the same seed gives the same run of numbers everywhere. */
export type Random = {
  /** A number from 0 up to, but never, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in this share of all cases. */
  readonly chance: (share: number) => boolean;
};

/** Chance that follows from a seed and a name (mulberry32 over an FNV-1a hash), so that each file has its own. */
export function makeRandom(seed: number, name: string): Random {
  const next = mulberry(hash(`${seed} ${name}`));
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
