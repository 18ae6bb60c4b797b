import type { Root } from 'mdast';

/** What a part of a presentation refers to: the last word of the relation’s type, like image, and the part’s path or the address. */
export type Relation = { readonly type: string; readonly target: string; readonly outside: boolean };

/** A slide in the order in which it is shown, from 1, with what it refers to by id. */
export type Slide = {
  readonly number: number;
  readonly hidden: boolean;
  readonly root: Element;
  readonly relations: ReadonlyMap<string, Relation>;
};

/** What a slide shows as Markdown’s tree, with its number from 1. */
export type SlideTree = { readonly number: number; readonly tree: Root };
