import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { convertFootnote, convertFootnoteList } from './convert-footnote.ts';
import { convertTable } from './convert-table.ts';
import { openMarkEdges } from './open-mark-edges.ts';
import { splitListText } from './split-list-text.ts';
import { toSuperscript } from './to-superscript.ts';

/** Turns HTML into Markdown’s tree: tables keep the blocks of their cells, footnotes become footnotes, pictures go. */
export function htmlToTree(html: string): Root {
  const tree = parser.parse(html);
  tidyElements(tree);
  return converter.runSync(tree);
}

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const converter = unified()
  .use(rehypeRemark, {
    document: true,
    nodeHandlers: { comment: () => undefined },
    handlers: {
      table: convertTable,
      sup: (state, node: Element) => convertFootnote(node) ?? state.all(node),
      ol: (state, node: Element, parent) => convertFootnoteList(state, node) ?? defaultList(state, node, parent),
      img: () => undefined,
    },
  })
  .freeze();

type Handlers = NonNullable<NonNullable<Parameters<typeof rehypeRemark>[1]>['handlers']>;
type Handler = NonNullable<Handlers[string]>;

const defaultList: Handler = (state, node) => {
  const start = Number(node.properties['start'] ?? 1);
  const children = state.toSpecificContent(state.all(node), () => ({ type: 'listItem', spread: false, children: [] }));
  return { type: 'list', ordered: true, start, spread: false, children };
};

function tidyElements(parent: HtmlRoot | Element): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    tidyElements(child);
    return tidyElement(child);
  });
}

function tidyElement(element: Element): ElementContent[] {
  switch (element.tagName) {
    case 'a': {
      const address = element.properties['href'] ?? '';
      const note = /^#(footnote|endnote)-/.test(address);
      // Links inside the file lead nowhere once it is split, and an e-mail address is text to be looked at, not a link.
      return note || /^https?:\/\//.test(address) ? [element] : element.children;
    }
    case 'input':
      return [{ type: 'text', value: element.properties['checked'] ? '☒' : '☐' }];
    case 'sup': {
      const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
      return /^\d+$/.test(text.trim()) ? [{ type: 'text', value: toSuperscript(text.trim()) }] : [element];
    }
    case 'strong':
    case 'em':
    case 's':
    case 'del':
      return openMarkEdges(element);
    case 'ul':
    case 'ol':
      return [splitListText(element)];
    default:
      return [element];
  }
}
