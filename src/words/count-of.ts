import { formatCount } from './format-count.ts';

/** A number with its noun: “1 document”, “3 documents”, “1,356 documents”. */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${formatCount(number)} ${number === 1 ? one : many}`;
