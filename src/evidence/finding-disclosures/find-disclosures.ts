import { acceptDisclosures } from './accept-disclosures.ts';
import { byPlace } from './by-place.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { disclosuresKey, findInFile } from './find-in-file.ts';
import { fingerprintWords, knownWords } from '../parsing/known-words.ts';
import type { Disclosure, Item, SourceFile } from '../types.ts';

/**
 * Every place in the content that may tell of a child or a person, by file and place, the accepted ones too, and every
 * acceptance that nothing answers any more. It never says that a file is wrong. `files` are those the index was read
 * from; `attached` is what was found in the files of documents, which is accepted in a document’s entry.
 */
export function findDisclosures(
  files: readonly SourceFile[],
  index: EvidenceIndex,
  remembered: RememberedDisclosures = new Map(),
  attached: readonly Disclosure[] = [],
): Disclosure[] {
  const items = new Map(index.items.map((item) => [item.file, item]));
  const known = knownWords(index);
  const words = fingerprintWords(known);
  const ofItems = Map.groupBy(attached, ({ item }) => item);
  const inContent = [...files]
    .filter(({ file }) => /\.(?:md|yaml)$/.test(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((source) => {
      const item = items.get(source.file);
      const own = findOnce(source, item, { known, words }, remembered);
      const found = [...own, ...(item === undefined ? [] : (ofItems.get(item.id) ?? []))];
      return acceptDisclosures(found, source.file, item, index.settings).sort(byPlace);
    });
  const loose = Map.groupBy(ofItems.get(undefined) ?? [], ({ file }) => file);
  const named = (index.settings['accepted-disclosures'] ?? []).map((entry) => `content/${entry.in}`);
  const unregistered = new Set([...loose.keys(), ...named.filter((file) => file.startsWith('content/attachments/'))]);
  return [
    ...inContent,
    ...[...unregistered]
      .sort()
      .flatMap((file) => acceptDisclosures(loose.get(file) ?? [], file, undefined, index.settings)),
  ];
}

/** What was found in a file before, by its path, its bytes and the words that stand for nobody. */
export type RememberedDisclosures = {
  readonly get: (key: string) => Disclosure[] | undefined;
  readonly set: (key: string, found: Disclosure[]) => unknown;
};

function findOnce(
  source: SourceFile,
  item: Item | undefined,
  { known, words }: { known: ReadonlySet<string>; words: string },
  remembered: RememberedDisclosures,
): Disclosure[] {
  const key = disclosuresKey(source, item, words);
  if (key === undefined) return findInFile(source, item, known);
  const found = remembered.get(key) ?? findInFile(source, item, known);
  remembered.set(key, found);
  return found;
}
