import type { Root } from 'mdast';
import type { Relation } from '../read-relations.ts';

/** A slide in the order in which it is shown, from 1, with what it refers to by id. */
export type Slide = {
  readonly number: number;
  readonly hidden: boolean;
  readonly root: Element;
  readonly relations: ReadonlyMap<string, Relation>;
};

/** What a slide shows as Markdown’s tree, with its number from 1. */
export type SlideTree = { readonly number: number; readonly tree: Root };
