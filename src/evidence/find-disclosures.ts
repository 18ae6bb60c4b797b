import { acceptDisclosures } from './accept-disclosures.ts';
import { decodeText } from './decode-text.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosures/disclosure-kind.ts';
import { disclosureKinds } from './disclosures/index.ts';
import { plainText } from './disclosures/plain-text.ts';
import { parseTables } from './disclosures/parse-tables.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { largestText } from './find-excess.ts';
import { fingerprintText } from './fingerprint-item.ts';
import { listMost } from './list-most.ts';
import { makeCover } from './make-cover.ts';
import { makePlaces } from './make-places.ts';
import { parsedKey } from './parsed-key.ts';
import { placeOfField } from './place-of-field.ts';
import type { Disclosure, Item, Place, SourceFile } from './types.ts';

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
      return acceptDisclosures(found, source.file, item, index.settings).sort(inOrder);
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

/** The words that stand for no child where no age is named: acronyms of the glossary and owners’ initials. */
export const knownWords = ({ glossary, owners }: Pick<EvidenceIndex, 'glossary' | 'owners'>): Set<string> =>
  new Set([...glossary.map(({ acronym }) => acronym), ...owners.map(({ initials }) => initials)]);

/** Stands for the words that stand for no child. */
export const fingerprintWords = (known: ReadonlySet<string>): string => fingerprintText([...known].join('\n'));

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

/** What the disclosures of a file are remembered under; `words` stands for the words that stand for nobody. Undefined where nothing stands for the file’s bytes. */
export function disclosuresKey(source: SourceFile, item: Item | undefined, words: string): string | undefined {
  const file = parsedKey(source);
  return file === undefined ? undefined : `${file} ${item === undefined ? '' : 'item'} ${words}`;
}

/** Every place in one file that may tell of a child or a person, by place, none of them accepted yet. */
export function findInFile(source: SourceFile, item: Item | undefined, known: ReadonlySet<string>): Disclosure[] {
  const decoded = decodeText(source.bytes);
  // A file that cannot be read or is far too long is not published either.
  if ('fault' in decoded || decoded.text.length > largestText) return [];
  const { text } = decoded;
  const reading = { ...parseReading(text, source.file.endsWith('.yaml')), known };
  const placeAt = makePlaces(text);
  const found = findInReading(item === undefined ? reading : { ...reading, item })
    .map(({ kind, found, place }): Disclosure => {
      const at: Place =
        'field' in place ? (item === undefined ? {} : placeOfField(item, place.field)) : placeAt(place.start);
      const anchor = item === undefined ? undefined : anchorAt(item, at.line ?? 0);
      return {
        kind: kind.id,
        found,
        message: `${kind.title}: “${found}”. ${kind.fix}`,
        file: source.file,
        ...at,
        ...(item === undefined ? {} : { item: item.id }),
        ...(anchor === undefined ? {} : { at: anchor }),
      };
    })
    .sort(inOrder);
  return listMost(found, source.file.split('/').at(-1) ?? source.file);
}

/** What stands in a document’s file comes after what stands in its entry. */
const inOrder = (a: Place & { page?: number }, b: Place & { page?: number }): number =>
  (a.line ?? Infinity) - (b.line ?? Infinity) || (a.page ?? 0) - (b.page ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** The words and tables of a file’s text. */
export const parseReading = (text: string, fields: boolean) => ({
  ...plainText(text, fields),
  raw: text,
  tables: parseTables(text),
});

/** What a reading holds, each place once: where two kinds find the same words, by the kind that stands first. */
export function findInReading(
  reading: Reading,
  kinds = disclosureKinds,
): (FoundDisclosure & { readonly kind: DisclosureKind })[] {
  const isFree = makeCover();
  const entries = new Set<string>();
  return kinds.flatMap((kind) => {
    const found = (kind.find?.(reading) ?? []).filter(({ place }) => {
      if ('field' in place) {
        // One entry of a list is told of once, whichever of its fields it was found by.
        const entry = place.field.slice(0, 2).join('.');
        return !entries.has(entry) && entries.add(entry);
      }
      return isFree(place);
    });
    return found.map((one) => ({ ...one, kind }));
  });
}

/** The anchor of the numbered paragraph or heading that a line stands under. */
function anchorAt({ body }: Item, line: number): string | undefined {
  const before = [...body.headings, ...body.numbered].filter((place) => place.line <= line);
  return before.reduce<{ line: number; anchor: string } | undefined>(
    (nearest, place) => (nearest === undefined || place.line >= nearest.line ? place : nearest),
    undefined,
  )?.anchor;
}
