import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { BlockReader } from './convert-table.ts';

/** The footnote mark that a Word file’s `<sup>` stands for, if it stands for one. */
export function convertFootnote(sup: Element): FootnoteReference | undefined {
  const link = sup.children.find((child): child is Element => child.type === 'element' && child.tagName === 'a');
  const name = /^#(footnote|endnote)-(\d+)$/.exec(link?.properties['href'] ?? '');
  return name === null ? undefined : reference(name[1] ?? '', name[2] ?? '');
}

/** The footnotes of a Word file’s closing list, if the list is that. */
export function convertFootnoteList(reader: BlockReader, list: Element): FootnoteDefinition[] | undefined {
  const items = list.children.filter((child): child is Element => child.type === 'element');
  const names = items.map((item) => /^(footnote|endnote)-(\d+)$/.exec(item.properties['id'] ?? ''));
  if (items.length === 0 || names.some((name) => name === null)) return undefined;
  return items.map((item, index) => {
    const { identifier } = reference(names[index]?.[1] ?? '', names[index]?.[2] ?? '');
    const children = reader.toFlow(reader.all(withoutReturn(item))) as FootnoteDefinition['children'];
    return { type: 'footnoteDefinition', identifier, label: identifier, children };
  });
}

function reference(sort: string, number: string): FootnoteReference {
  const identifier = sort === 'endnote' ? `e${number}` : number;
  return { type: 'footnoteReference', identifier, label: identifier };
}

function withoutReturn(element: Element): Element {
  const isReturn = (child: ElementContent) =>
    child.type === 'element' && child.tagName === 'a' && /^#(foot|end)note-ref-/.test(child.properties['href'] ?? '');
  const children = element.children
    .filter((child) => !isReturn(child))
    .map((child) => (child.type === 'element' ? withoutReturn(child) : child));
  return { ...element, children };
}
