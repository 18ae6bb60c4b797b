import type { List, Nodes, Parents, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { definitionsIn } from './definitions-in.ts';
import { dropUnnamed } from './drop-unnamed.ts';
import { isTitled } from './is-titled.ts';

/** What to leave out of a body. */
export type LeaveOut = {
  /** Whether a link or picture is left out, by its address as written. */
  readonly link: (url: string) => boolean;
  /** Whether task items, open and settled, are left out. */
  readonly notes: boolean;
  /** The title of headings that are left out with everything under them. */
  readonly part?: string;
  /** What stands in the place of a link, or of a note that has a number. */
  readonly words: string;
};

/**
 * Takes links, pictures, notes and a part out of a tree, words and all, with the footnotes that only they name. Numbered
 * paragraphs keep their numbers.
 */
export function leaveOut(tree: Root, what: LeaveOut): void {
  if (what.part !== undefined) dropPart(tree, what.part);
  if (what.notes) dropNotes(tree, what.words);
  const addresses = definitionsOf(tree);
  visitParents(tree, (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent === undefined) return undefined;
    const url = 'url' in node ? node.url : 'identifier' in node ? addresses.get(node.identifier) : undefined;
    if (url === undefined || node.type === 'footnoteDefinition' || node.type === 'footnoteReference') return undefined;
    if (!what.link(url)) return undefined;
    // A link to a line of enquiry is a mark at the end of a paragraph, not a part of its sentence.
    const silent = node.type === 'definition' || url.startsWith('#line-');
    return replace(parent, node, silent ? [] : [textOf(what.words)]);
  });
  dropUnnamed(tree);
}

/** The address of each name that links may use; where a name is defined twice, the first counts. */
function definitionsOf(tree: Root): Map<string, string> {
  const addresses = new Map<string, string>();
  visitParents(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  return addresses;
}

/** In a quotation or a list a part ends with it. */
function dropPart(within: { children: RootContent[] }, title: string): void {
  let under = Infinity;
  within.children = within.children.flatMap((node) => {
    if (node.type === 'heading' && node.depth <= under) under = isTitled(toString(node), title) ? node.depth : Infinity;
    // A footnote or an address that stands here may be named elsewhere.
    if (under !== Infinity) return definitionsIn([node]);
    if ('children' in node) dropPart(node, title);
    return [node];
  });
}

function dropNotes(tree: Root, words: string): void {
  visitParents(tree, 'list', (list, ancestors) => {
    const parent = ancestors.at(-1);
    for (const item of list.children.filter(({ checked }) => typeof checked === 'boolean')) {
      delete item.checked;
      // A footnote or an address that stands here may be named elsewhere.
      tree.children.push(...definitionsIn(item.children));
      if (list.ordered === true) item.children = [{ type: 'paragraph', children: [textOf(words)] }];
      else list.children.splice(list.children.indexOf(item), 1);
    }
    return list.children.length === 0 && parent !== undefined ? replace(parent, list, []) : undefined;
  });
}

function replace(parent: Parents, node: Nodes | List, by: readonly Text[]): [typeof SKIP, number] {
  const children = parent.children as Nodes[];
  const index = children.indexOf(node);
  children.splice(index, 1, ...by);
  return [SKIP, index + by.length];
}

const textOf = (value: string): Text => ({ type: 'text', value });
