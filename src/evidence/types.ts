import type { DataOf, Kind } from '../../schemas/index.ts';
import type { Body } from '../markdown/parse-body.ts';

/** A file as it came from disk or from history: its path from the repository root with forward slashes, and its bytes. */
export type SourceFile = {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What stands for its bytes, where something has counted them already: git’s id of the file’s content. */
  readonly key?: string;
};

/** A file kept with the evidence: path from the content folder, like attachments/plan.pdf, and its size in bytes. */
export type Attachment = {
  readonly file: string;
  readonly size: number;
  /** Its SHA-256 fingerprint; only where something compares it, because reading every file takes long. */
  readonly sha256?: string;
};

/** Something in the content folder that is not read, by its path from the repository root, and why. */
export type UnreadFile = {
  readonly file: string;
  readonly reason: 'left-by-tools' | 'empty-folder' | 'link' | 'no-file' | 'name' | 'unreadable';
};

/** A place in a file, counted from 1; an unknown place is left out. */
export type Place = { readonly line?: number; readonly column?: number };

/** A fault that makes a file wrong, with the place, in an author's words. */
export type Problem = Place & {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly message: string;
};

/** A validated item of one kind. */
export type ItemOf<K extends Kind> = {
  /** Folder and file name without ending, like annex-m/03-missing-from-home-or-care. */
  readonly id: string;
  readonly kind: K;
  /** Path from the repository root. */
  readonly file: string;
  readonly data: DataOf[K];
  readonly body: Body;
  /** The front matter as written, for finding places in it. */
  readonly frontMatter: string;
  /** The fingerprint of what the file says, apart from who reviewed it and what is accepted. */
  readonly fingerprint: string;
};

/** A validated item of any kind. */
export type Item = { [K in Kind]: ItemOf<K> }[Kind];

/** One item referring to another. */
export type Reference = Place & {
  readonly from: string;
  readonly to: string;
  /** The front matter field, like documents or recommendations.sections, or link for a link in the text. */
  readonly kind: string;
  /** The anchor in the target, where the reference names one. */
  readonly fragment?: string;
  /** The anchor the reference stands at in the referring item, where there is one. */
  readonly at?: string;
  /** The sentence or entry it stands in. */
  readonly sentence?: string;
};

/** Who decided to live with a gap, why, and the last day of it. */
export type Acceptance = { readonly by: string; readonly reason: string; readonly until: string };

/** Thin evidence: something an inspector may ask for that the files do not show. */
export type Gap = Place & {
  /**
   * Stays the same while the gap stays open, whatever else changes in the file. Of gaps that are alike in one item, like
   * two notes of the same words, the second ends with ~2: which of them is the second changes when one closes.
   */
  readonly id: string;
  readonly kind: string;
  readonly severity: 'high' | 'medium' | 'low';
  readonly item: string;
  /** The title of the item. */
  readonly title: string;
  readonly message: string;
  readonly owners: readonly string[];
  readonly file: string;
  /** The anchor on the item’s page where the gap shows. */
  readonly at?: string;
  /** What in the item it is of, where its place alone does not say so: ids, or the words of a note. An acceptance names it. */
  readonly of?: readonly string[];
  /** For a gap that comes with a date: the last day on which it is not one yet. */
  readonly due?: string;
  /** For a gap that nobody will ask for one day: the last day, month or year in which somebody still does. */
  readonly askedUntil?: string;
  /** Other items it is about, like the documents of a section. */
  readonly about?: readonly string[];
  /** Set while somebody has accepted it. */
  readonly accepted?: Acceptance;
};

/** Words that may tell of a child or a person. It says nothing of whether a file is right, and never stops a build. */
export type Disclosure = Place & {
  readonly kind: string;
  readonly file: string;
  /** The item in the file, where there is one. */
  readonly item?: string;
  /** What was found, as it may be printed anywhere: a personal datum is masked. An acceptance names it. */
  readonly found: string;
  /** What it is and what to do, in an author’s words. */
  readonly message: string;
  /** The anchor on the item’s page where it stands. */
  readonly at?: string;
  /** The page of the file, where it stands in a document’s file that has pages. */
  readonly page?: number;
  /** Set where somebody has accepted it. */
  readonly accepted?: Pick<Acceptance, 'by' | 'reason'>;
};
