import { isToCome } from './says-nothing.ts';

/** Whether a figure or a target says something, and is not only a word for what is still to come, like “TBC”. */
export const isGiven = ({ value }: { readonly value: number | string }): boolean =>
  typeof value === 'number' || !isToCome(value);
