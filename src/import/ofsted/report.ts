import type { ImportWarning } from '../importer.ts';
import type { Block } from '../pdf/block.ts';

/** An inspection report as the readers of its parts see it. */
export type Report = {
  /** The name of its file. */
  readonly name: string;
  /** Its text in reading order. */
  readonly blocks: readonly Block[];
  /** The text of its first page in one line. */
  readonly front: string;
  /** How many pages it has. */
  readonly pages: number;
};

/** A fact read from a report, or nothing, with what a person should look at. */
export type Reading<T> = { readonly value: T | undefined; readonly warnings: readonly ImportWarning[] };

/** A recommendation as an inspection file holds it. */
export type Recommendation = {
  readonly id: string;
  readonly to: 'authority' | 'lscb' | 'partnership';
  readonly text: string;
  readonly sections: readonly string[];
  readonly urgency?: 'immediate' | 'within-3-months' | 'within-6-months';
  readonly 'printed-as'?: string;
};

/** The frameworks whose reports can be read. */
export type Framework =
  | 'child-protection-2012'
  | 'looked-after-2013'
  | 'sif'
  | 'ilacs-2018'
  | 'ilacs-2023'
  | 'ilacs-2026'
  | 'jtai'
  | 'area-send';
