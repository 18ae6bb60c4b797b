import type { Ink } from './change-ink.ts';
import type { Matrix } from './matrix.ts';
import type { Rule } from './page.ts';
import type { Point } from './read-subpaths.ts';

/** How words are set: their font and its size, what is added between letters and words, their stretch, leading and rise. */
export type Setting = {
  readonly font: string;
  readonly size: number;
  readonly letters: number;
  readonly words: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
};

/**
 * What holds where something is drawn: `clip` is the area in which it is seen, of which more may be `cut` off; `line` is the width
 * of lines; `mixed` says that it belongs to a group which is mixed with what lies below.
 */
export type State = {
  readonly matrix: Matrix;
  readonly ink: Ink;
  readonly mixed: boolean;
  readonly clip: Rule;
  readonly cut: boolean;
  readonly line: number;
  readonly setting: Setting;
};

/** Words as the reader of the file hands them over: characters of a font, and what is taken off the place of the next. */
export type Words = readonly (
  { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean } | number | null
)[];

/**
 * What is drawn: a path with the lines it leads through, placed on the page, and its `box` before it is placed, `unknown` where
 * it has too many corners to follow; words, with where their `line` begins; a picture, `leftOut` where only the room for it is
 * told; room that may be for a picture; a mask of one colour; a shade over all that is not cut off.
 */
export type What =
  | {
      readonly is: 'path';
      readonly filled: boolean;
      readonly stroked: boolean;
      readonly lines: readonly (readonly Point[])[];
      readonly box: ArrayLike<number> | null | undefined;
      readonly unknown: boolean;
    }
  | { readonly is: 'words'; readonly printed: Words; readonly line: Matrix }
  | { readonly is: 'picture'; readonly leftOut: boolean }
  | { readonly is: 'room' | 'mask' | 'shade' };

/**
 * Something that a page draws: by which instruction, and what holds there. `note` is what it belongs to where that is stuck
 * onto the page, like a comment; `layered` says that somebody may switch it off.
 */
export type Drawn = What & {
  readonly at: number;
  readonly now: State;
  readonly note: string | undefined;
  readonly layered: boolean;
};

/** A path that a page draws. */
export type DrawnPath = Extract<Drawn, { is: 'path' }>;
