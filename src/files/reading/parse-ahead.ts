import type { Kind } from '../../../schemas/index.ts';
import { kindOf } from '../../evidence/parsing/kind-of.ts';
import type { Content } from '../../evidence/linking/link-evidence.ts';
import type { ParsedItem } from '../../evidence/parsing/parse-item.ts';
import { parsedKey } from '../../evidence/parsing/parsed-key.ts';
import type { Disclosure, SourceFile } from '../../evidence/types.ts';
import { takeItem, type KeptItem } from './keep-item.ts';
import { parseApart } from './parse-apart.ts';
import type { ParsedFile } from './parse-order.ts';
import { partCount, partOf, type ParsedCache } from './parsed-cache.ts';

/** A file to parse, its kind, and what it is kept under. */
export type ToParse = { readonly source: SourceFile; readonly kind: Kind; readonly key: string };

/**
 * How to parse: with `html` the bodies are rendered; `known` are the words that stand for no child, and `remember` hears what
 * is found in each file that may tell of one; `beside` is other work that takes a core until it is done; `progress` hears how
 * many files are done.
 */
export type ParseOptions = {
  readonly html: boolean;
  readonly known: readonly string[];
  readonly remember: (key: string, found: Disclosure[]) => void;
  readonly cache: ParsedCache;
  readonly beside?: Promise<unknown>;
  readonly progress?: (done: number, all: number) => void;
};

/**
 * Parses the evidence files of a content folder, taking from the cache what was parsed before, and keeps the result there.
 * Answers with every parsed file by its key.
 */
export async function parseAhead({ files }: Content, options: ParseOptions): Promise<Map<string, ParsedItem>> {
  const { html, cache, remember, progress } = options;
  const parsed = new Map<string, ParsedItem>();
  const parts = divide(files).map((all, part) => {
    const before = cache.read(part);
    const kept = new Map<string, KeptItem>();
    const missing: ToParse[] = [];
    for (const one of all) {
      const known = before.get(one.key);
      if (known !== undefined && (!html || known.html !== undefined)) kept.set(one.key, known);
      else missing.push(one);
    }
    return { part, all, kept, missing };
  });
  // One part after the other is put in its form in memory and let go: both forms of every item would take twice the memory.
  const finish = ({ part, all, kept }: (typeof parts)[number]) => {
    cache.keep(part, kept);
    for (const { key, source } of all) parsed.set(key, takeItem(kept.get(key) as KeptItem, source));
    kept.clear();
  };
  const missing = parts.flatMap((part) => part.missing);
  for (const part of parts) if (part.missing.length === 0) finish(part);
  let done = 0;
  await parseApart(missing, options, (order, files) => {
    order.forEach(({ key }, number) => {
      const part = parts[partOf(key)];
      const { kept, disclosures } = files[number] as ParsedFile;
      const [foundUnder, found] = disclosures;
      if (foundUnder !== undefined) remember(foundUnder, found);
      part?.kept.set(key, kept);
      if (part?.kept.size === part?.all.length && part !== undefined) finish(part);
    });
    progress?.((done += order.length), missing.length);
  });
  return parsed;
}

/** The evidence files among all, by the part of the cache that each belongs to. */
function divide(files: readonly SourceFile[]): ToParse[][] {
  const parts = Array.from({ length: partCount }, (): ToParse[] => []);
  for (const source of files) {
    const [kind, key] = [kindOf(source.file), parsedKey(source)];
    if (kind !== undefined && key !== undefined) parts[partOf(key)]?.push({ source, kind, key });
  }
  return parts;
}
