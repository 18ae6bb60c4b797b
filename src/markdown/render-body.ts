import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { ListItem, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { encloseBlocks, enclosedHandlers } from './enclose-blocks.ts';
import './tree-data.ts';

const allowed: Options = {
  ...defaultSchema,
  // Anchors are ours and must stay as they are: links from other files point to them.
  clobberPrefix: '',
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id'],
    a: [
      'href',
      'ariaDescribedBy',
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'paragraph-number', 'data-footnote-backref'],
    ],
    img: ['src', 'alt'],
    li: ['id', ['className', 'open-note', 'settled-note']],
    span: [['className', 'lines-answered', 'note-state']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: ['id', ['className', 'sr-only']],
    td: ['align'],
    th: ['align'],
    ol: ['start'],
    ul: [],
    input: [],
  },
  protocols: { href: ['evidence-link'], src: ['evidence-link'] },
};

const toHtml = unified()
  .use(remarkRehype, {
    clobberPrefix: 'foot-',
    footnoteLabelProperties: { className: ['sr-only'] },
    handlers: enclosedHandlers,
  })
  .use(rehypeSanitize, allowed)
  .use(() => finishTables)
  .use(rehypeStringify)
  .freeze();

/** Renders a tree whose links are numbered as sanitised HTML. Changes the tree. */
export function renderBody(tree: Root): string {
  markForReaders(tree);
  return toHtml.stringify(toHtml.runSync(encloseBlocks(tree)));
}

/** Prints what a screen or a list style would otherwise only imply: paragraph numbers, open notes, lines answered. */
function markForReaders(node: Nodes): void {
  if (node.type === 'paragraph') {
    gatherLines(node);
    return;
  }
  if (node.type === 'listItem') {
    if (typeof node.checked === 'boolean') markTask(node);
    const number = node.data?.number;
    if (number !== undefined) numberParagraph(node, number, String(node.data?.hProperties?.['id']));
  }
  if ('children' in node) node.children.forEach(markForReaders);
}

function markTask(item: ListItem): void {
  const { checked } = item;
  delete item.checked;
  const className = [checked ? 'settled-note' : 'open-note'];
  item.data = { ...item.data, hProperties: { ...item.data?.hProperties, className } };
  const label = span('note-state', [{ type: 'text', value: checked ? 'Settled note: ' : 'Open note: ' }]);
  firstParagraph(item).children.unshift(label);
}

function numberParagraph(item: ListItem, number: number, id: string): void {
  firstParagraph(item).children.unshift(
    {
      type: 'link',
      url: `#${id}`,
      data: { hProperties: { className: ['paragraph-number'], ariaLabel: `Paragraph ${number}` } },
      children: [{ type: 'text', value: `${number}.` }],
    },
    { type: 'text', value: ' ' },
  );
}

function gatherLines(paragraph: Paragraph): void {
  const { children } = paragraph;
  let first = children.length;
  while (first > 0 && (isLine(children[first - 1]) || isSpace(children[first - 1]))) first -= 1;
  const lines = children.slice(first).filter(isLine);
  if (lines.length === 0) return;
  const before = children[first - 1];
  if (before?.type === 'text') before.value = before.value.trimEnd();
  const listed = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? [line] : [{ type: 'text', value: ', ' }, line],
  );
  const lead: PhrasingContent = { type: 'text', value: lines.length === 1 ? 'Answers line ' : 'Answers lines ' };
  children.splice(first, children.length, { type: 'text', value: ' ' }, span('lines-answered', [lead, ...listed]));
}

const isLine = (node: PhrasingContent | undefined): boolean => node?.type === 'link' && node.data?.answersLine === true;
const isSpace = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && node.value.trim() === '';

const span = (className: string, children: PhrasingContent[]): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { className: [className] } },
  children,
});

function firstParagraph(item: ListItem): Paragraph {
  const first = item.children[0];
  if (first?.type === 'paragraph') return first;
  const paragraph: Paragraph = { type: 'paragraph', children: [] };
  item.children.unshift(paragraph);
  return paragraph;
}

/** Lets wide tables scroll by keyboard on a narrow screen, and says which cells are headings: those of titles with words. */
function finishTables(parent: Element | HastRoot): void {
  parent.children.forEach((node, place) => {
    if (node.type !== 'element') return;
    if (node.tagName === 'th' && node.children.length === 0) node.tagName = 'td';
    else if (node.tagName === 'th') node.properties['scope'] = 'col';
    finishTables(node);
    if (node.tagName !== 'table') return;
    node.children = node.children.filter((child) => !isEmptyHead(child));
    parent.children[place] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' },
      children: [node],
    };
  });
}

/** A Markdown table always has a row of titles; one without words is none for a reader. */
const isEmptyHead = (node: ElementContent): boolean =>
  node.type === 'element' && node.tagName === 'thead' && node.children.every((row) => !hasTitle(row));

const hasTitle = (row: ElementContent): boolean =>
  row.type === 'element' && row.children.some((cell) => cell.type === 'element' && cell.tagName === 'th');
