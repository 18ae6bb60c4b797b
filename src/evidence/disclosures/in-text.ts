import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import type { Cell } from './parse-tables.ts';

/** A warning for words from an offset of the reading’s text. */
export function inText(reading: Reading, start: number, length: number, found: string): FoundDisclosure {
  return { found, place: { start: reading.rawAt(start), end: reading.rawAt(start + length - 1) + 1 } };
}

/** A warning for a cell of a table. */
export const inCell = ({ start, end }: Cell, found: string): FoundDisclosure => ({ found, place: { start, end } });
