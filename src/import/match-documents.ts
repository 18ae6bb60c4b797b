import type { ImportWarning, RegisteredDocument } from './importer.ts';
import { isNear, plainTitle } from './near-titles.ts';
import { takenIds } from './taken-ids.ts';
import { freeId, shortId } from './word/short-id.ts';

/** A document as a text cites it. */
export type CitedDocument = { readonly title: string; readonly place: string };

/** What a cited title stands for: its id, whether the register has it, and documents it may be under another name. */
export type MatchedDocument = {
  readonly id: string;
  readonly title: string;
  readonly registered: boolean;
  readonly places: readonly string[];
  readonly mayBeSameAs: readonly string[];
};

/**
 * Gives every cited document its id: the same title (capitals and punctuation apart) is the same document; a title that
 * is only near to another becomes a document of its own, with a warning that proposes the match.
 */
export function matchDocuments(
  cited: readonly CitedDocument[],
  register: readonly RegisteredDocument[],
): {
  readonly byTitle: ReadonlyMap<string, MatchedDocument>;
  readonly documents: readonly MatchedDocument[];
  readonly warnings: readonly ImportWarning[];
} {
  const known = new Map<string, RegisteredDocument>();
  for (const entry of register)
    for (const title of [entry.title, ...entry.alsoCalled]) known.set(plainTitle(title), entry);
  const ids = takenIds(register.map(({ id }) => id));
  const found = new Map<string, { id: string; title: string; registered: boolean; places: string[] }>();
  for (const { title, place } of cited) {
    const key = plainTitle(title);
    const earlier = found.get(key);
    if (earlier !== undefined) {
      earlier.places.push(place);
      continue;
    }
    const entry = known.get(key);
    const id = entry?.id ?? freeId(shortId(title), ids);
    ids.add(id);
    found.set(key, { id, title: entry?.title ?? title, registered: entry !== undefined, places: [place] });
  }
  const documents = withNear([...found.values()], register);
  const keys = [...found.keys()];
  return {
    byTitle: new Map(documents.map((document, index) => [keys[index] ?? '', document])),
    documents,
    warnings: documents.flatMap((document) => warningsOf(document, documents, register)),
  };
}

type Found = Omit<MatchedDocument, 'mayBeSameAs'>;

function withNear(found: readonly Found[], register: readonly RegisteredDocument[]): MatchedDocument[] {
  return found.map((document, index) => {
    if (document.registered) return { ...document, mayBeSameAs: [] };
    const others = [...register, ...found.slice(0, index)].filter(({ id }) => id !== document.id);
    const near = others.filter(({ title }) => isNear(document.title, title)).map(({ id }) => id);
    return { ...document, mayBeSameAs: [...new Set(near)] };
  });
}

function warningsOf(
  { id, title, mayBeSameAs, places }: MatchedDocument,
  documents: readonly MatchedDocument[],
  register: readonly RegisteredDocument[],
): ImportWarning[] {
  return mayBeSameAs.map((other) => {
    const otherTitle =
      documents.find((entry) => entry.id === other)?.title ??
      register.find((entry) => entry.id === other)?.title ??
      other;
    return {
      code: 'document-near-match',
      message: `“${title}” (${places.join('; ')}) may be the same document as “${otherTitle}”. If it is, keep one file, add the other title to its also-called, and change the citations from ${id} to ${other}.`,
    };
  });
}
