import { saysNothing } from '../questions/says-nothing.ts';

/**
 * Whether a figure or a target says something, and is not only a word like “TBC” or “n/a”. Nil is a figure, and a sign may
 * stand for one that is kept back.
 */
export const isGiven = ({ value }: { readonly value: number | string }): boolean =>
  typeof value === 'number' || /^(?:[^\p{L}]*|nil|none)$/iu.test(value.trim()) || !saysNothing(value);
