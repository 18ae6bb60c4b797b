import type { Root } from 'mdast';
import type { Kind } from '../../schemas/index.ts';
import type { Change } from './change.ts';
import type { Page } from './pdf/page.ts';
import type { Sheet } from './sheet/sheet.ts';
import type { SlideTree } from './slides/slide.ts';

/**
 * Something a person should look at, with the page of the source where it stands, if it has pages. `unentered` tells that an
 * entry which the source has for an item, like a document of a register or an answer to a gap, was not entered at all.
 */
export type ImportWarning = {
  readonly code: string;
  readonly message: string;
  readonly page?: number;
  readonly unentered?: true;
};

/** Why a file cannot be read at all, in words for the person who chose it. */
export type ReadFault = { readonly code: string; readonly message: string };

/**
 * What a reader found in a file, with what to look at, and the words that stand beside its text, like titles and headers; or
 * why it cannot be read. Readers do not throw for a bad file.
 */
export type ReadResult<T> =
  | { readonly value: T; readonly warnings: readonly ImportWarning[]; readonly beside?: string }
  | { readonly fault: ReadFault };

/** How a file is read: `told` hears of each page of a PDF that was read; `wordsOnly` leaves out how the words look, which takes time. */
export type ReadOptions = { readonly told?: () => void; readonly wordsOnly?: boolean };

/** A file read into one of three shapes; `name` is the file's name without folders, `slides` the parts of a tree that were one. */
export type ReadDocument =
  | { readonly format: 'pdf'; readonly name: string; readonly pages: readonly Page[] }
  | { readonly format: 'text'; readonly name: string; readonly tree: Root; readonly slides?: readonly SlideTree[] }
  | { readonly format: 'sheet'; readonly name: string; readonly sheets: readonly Sheet[] };

/** One evidence file to write: its short id is the file name without folder and ending. */
export type Draft = {
  readonly kind: Kind;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Set when it was made from the file that is there. */
  readonly change?: Change;
};

/** A document that the content already registers. */
export type RegisteredDocument = {
  readonly id: string;
  readonly title: string;
  readonly alsoCalled: readonly string[];
  readonly location?: string;
};

/** An item that the content holds already, by its short id. */
export type ExistingItem = Pick<Draft, 'kind' | 'id' | 'data' | 'body'>;

/** Somebody whom owners.yaml lists, or whom a document names: initials and the post, and the last day in it where that is known. */
export type KnownOwner = { readonly initials: string; readonly role: string; readonly until?: string | undefined };

/** The framework that settings say is assessed, with its sections. */
export type AssessedFramework = {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly { readonly number: string; readonly title: string }[];
};

/** What an importer may know of the content it imports into. */
export type ImportContext = {
  readonly items: readonly ExistingItem[];
  /** Whom owners.yaml lists. */
  readonly owners: readonly KnownOwner[];
  /** The council whose content it is, as the settings name it. */
  readonly authority?: string;
  /** The protective markings that the settings allow. */
  readonly markings?: readonly string[];
  readonly assessed?: AssessedFramework;
};

/** What an importer made of a document, the main item first; where it can make nothing of it, `unread`. */
export type ImportResult = {
  readonly kind: Kind | 'draft';
  readonly drafts: readonly Draft[];
  readonly owners?: readonly KnownOwner[];
  readonly warnings: readonly ImportWarning[];
  /** Why nothing is to be written, not even a draft, though it is known what the document is. */
  readonly refused?: ReadFault;
};

/** A converter for one sort of document. Its id is what `--kind` takes: the kind of its main item, or draft. Pure. */
export type Importer = {
  readonly id: Kind | 'draft';
  readonly title: string;
  /** How sure it is, from 0 to 1, that a document is of its sort. */
  readonly recognise: (document: ReadDocument, context: ImportContext) => number;
  /** Whether a document can be nothing else, so that no other importer is asked. It has to be quick. */
  readonly isCertain?: (document: ReadDocument) => boolean;
  readonly convert: (document: ReadDocument, context: ImportContext) => ImportResult;
};
