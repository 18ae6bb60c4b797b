import GithubSlugger from 'github-slugger';
import type { ListItem, Nodes, Parents, Root } from 'mdast';
import { blockText } from './block-text.ts';
import { proseText } from './prose-text.ts';
import { makeSentenceFinder } from './make-sentence-finder.ts';
import './tree-data.ts';
import { textOf } from './text-of.ts';

/** A heading and its anchor, made as git hosts make it, with the text below it as far as the next heading of its level. */
type Heading = {
  readonly depth: number;
  readonly title: string;
  readonly anchor: string;
  readonly line: number;
  readonly text: string;
};

/** A numbered paragraph that can be cited, like detail-4. */
type NumberedParagraph = {
  readonly anchor: string;
  /** The anchor of the heading it stands under. */
  readonly under: string;
  readonly number: number;
  /** The number as typed: a list typed 1, 2, 4 would show 1, 2, 3. */
  readonly typed: number;
  readonly text: string;
  readonly line: number;
};

/** A link or picture as written, with the sentence and the anchor it stands at. */
export type BodyLink = {
  readonly url: string;
  readonly text: string;
  readonly image: boolean;
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
  readonly at?: string;
};

/** A paragraph or table cell with the anchor it stands at, and whether it is part of a task item. */
export type Paragraph = { readonly text: string; readonly line: number; readonly at?: string; readonly task: boolean };

/** A task item: a note that is open until it is ticked. */
type Task = { readonly text: string; readonly done: boolean; readonly line: number; readonly at?: string };

/** Everything the domain reads from a body. Lines are lines of the file, from 1. */
export type BodyParts = {
  readonly headings: readonly Heading[];
  readonly numbered: readonly NumberedParagraph[];
  readonly links: readonly BodyLink[];
  readonly paragraphs: readonly Paragraph[];
  readonly tasks: readonly Task[];
  readonly rawHtml: readonly { readonly line: number; readonly column: number }[];
  readonly text: string;
};

/** Collects what a body holds. Gives the tree’s headings and numbered paragraphs their anchors, and its nth link the address evidence-link:n. */
export function collectBody(tree: Root, source: string, firstLine: number): BodyParts {
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + firstLine - 1;
  const columnOf = (node: Nodes) => node.position?.start.column ?? 1;
  const { headings, numbered } = setAnchors(tree, source, lineOf);
  const sentenceAround = makeSentenceFinder();
  const links: BodyLink[] = [];
  const paragraphs: Paragraph[] = [];
  const tasks: Task[] = [];
  const rawHtml: { line: number; column: number }[] = [];
  let heading: string | undefined;
  const collect = (node: Nodes, ancestors: readonly Parents[], around: { at?: string; inTask: boolean }): void => {
    const anchor = anchorOf(node);
    if (node.type === 'heading') heading = anchor ?? heading;
    const line = lineOf(node);
    if (node.type === 'html') rawHtml.push({ line, column: columnOf(node) });
    const at = anchor ?? around.at;
    const here = at ?? heading;
    const place = here === undefined ? {} : { at: here };
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const text = node.type === 'image' ? (node.alt ?? '') : textOf(node);
      const sentence = sentenceAround(ancestors, node);
      links.push({
        url: node.url,
        text,
        image: node.type === 'image',
        line,
        column: columnOf(node),
        sentence,
        ...place,
      });
      if (node.url.startsWith('#line-')) node.data = { ...node.data, answersLine: true };
      node.url = `evidence-link:${links.length - 1}`;
    }
    if (node.type === 'paragraph' || node.type === 'tableCell')
      paragraphs.push({ text: proseText(node), line, ...place, task: around.inTask });
    if (isTask(node)) tasks.push({ text: textOf(node.children[0] ?? node), done: node.checked, line, ...place });
    if (!('children' in node)) return;
    const inside = { ...(at === undefined ? {} : { at }), inTask: around.inTask || isTask(node) };
    for (const child of node.children) collect(child, [...ancestors, node], inside);
  };
  collect(tree, [], { inTask: false });
  return { headings, numbered, links, paragraphs, tasks, rawHtml, text: blockText(tree.children) };
}

const isTask = (node: Nodes): node is ListItem & { checked: boolean } =>
  node.type === 'listItem' && typeof node.checked === 'boolean';

function setAnchors(tree: Root, source: string, lineOf: (node: Nodes) => number) {
  const slugger = new GithubSlugger();
  const open: { depth: number; nodes: Nodes[] }[] = [];
  const headings: (Omit<Heading, 'text'> & { nodes: Nodes[] })[] = [];
  const numbered: NumberedParagraph[] = [];
  let under = 'paragraph';
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const title = textOf(node);
      under = setAnchor(node, slugger.slug(title));
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
      const heading = { depth: node.depth, title, anchor: under, line: lineOf(node), nodes: [] };
      headings.push(heading);
      open.push(heading);
      continue;
    }
    for (const heading of open) heading.nodes.push(node);
    if (node.type !== 'list' || node.ordered !== true) continue;
    node.children.forEach((item, index) => {
      const number = (node.start ?? 1) + index;
      const anchor = setAnchor(item, slugger.slug(`${under}-${number}`));
      item.data = { ...item.data, number };
      const typed = typedNumber(item, source) ?? number;
      numbered.push({ anchor, under, number, typed, text: blockText(item.children), line: lineOf(item) });
    });
  }
  return { headings: headings.map(({ nodes, ...heading }) => ({ ...heading, text: blockText(nodes) })), numbered };
}

function typedNumber(item: ListItem, source: string): number | undefined {
  const start = item.position?.start.offset ?? 0;
  const digits = /^\d+/.exec(source.slice(start, start + 12))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

const anchorOf = (node: Nodes): string | undefined => node.data?.hProperties?.['id'];

function setAnchor(node: Nodes, id: string): string {
  node.data = { ...node.data, hProperties: { id } };
  return id;
}
