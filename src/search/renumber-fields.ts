import type { Cbor } from './read-cbor.ts';
import { readCbor } from './read-cbor.ts';
import { writeCbor } from './write-cbor.ts';

type List = readonly Cbor[];

/**
 * A part of an index whose pages name their facts, the title and others, by another list of names: Pagefind numbers them
 * in each index anew. Each page has a third list of places in them, where a number below zero says whose places follow.
 */
export function renumberFields(part: Uint8Array, from: readonly string[], to: readonly string[]): Uint8Array {
  if (from.every((name, place) => to[place] === name)) return part;
  const renumber = (value: Cbor): Cbor =>
    typeof value === 'number' && value < 0 ? -1 - to.indexOf(from[-1 - value] ?? '') : value;
  const page = (value: Cbor): Cbor => {
    const [number = 0, places = [], facts] = value as List;
    return facts === undefined ? [number, places] : [number, places, (facts as List).map(renumber)];
  };
  const [words = []] = readCbor(part) as List;
  return writeCbor([
    (words as List).map((word) => {
      const [text = '', pages = [], variants = []] = word as List;
      const forms = (variants as List).map((variant) => {
        const [form = '', held = []] = variant as List;
        return [form, (held as List).map(page)];
      });
      return [text, (pages as List).map(page), forms];
    }),
  ]);
}
