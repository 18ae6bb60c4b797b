import { disclosuresKey, findInFile } from '../../evidence/finding-disclosures/find-in-file.ts';
import { fingerprintWords } from '../../evidence/parsing/known-words.ts';
import { parseItem } from '../../evidence/parsing/parse-item.ts';
import type { Disclosure } from '../../evidence/types.ts';
import { keepItem, type KeptItem } from './keep-item.ts';
import type { ParseOrder } from './parse-apart.ts';

/** A file as it is kept, and what may tell in it of a child or a person, under what that is remembered. */
export type ParsedFile = {
  readonly kept: KeptItem;
  readonly disclosures: readonly [key: string | undefined, found: Disclosure[]];
};

/** Parses the files of an order and looks each through. */
export function parseOrder({ files, html, known }: ParseOrder): ParsedFile[] {
  const knownWords = new Set(known);
  const words = fingerprintWords(knownWords);
  return files.map(({ source, kind }) => {
    const parsed = parseItem(source, kind, html);
    return {
      kept: keepItem(parsed, source, html),
      disclosures: [disclosuresKey(source, parsed.item, words), findInFile(source, parsed.item, knownWords)],
    };
  });
}
