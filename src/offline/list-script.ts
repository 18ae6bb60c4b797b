import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/**
 * A script that leaves the list of a page as evidenceList, for the other pages of the same list, which may read no file
 * from a disk. Undefined for a page whose list has no other pages, or nothing that filters it.
 */
export function listScript(html: string): string | undefined {
  if (!html.includes('data-list-pages')) return undefined;
  const elements = elementsBelow(parse(html, { sourceCodeLocationInfo: true }));
  const attribute = (name: string) =>
    elements.flatMap(({ attrs }) => attrs.filter((one) => one.name === name)).at(0)?.value;
  const id = attribute('data-filters');
  const list = elements.find(({ attrs }) => attrs.some(({ name, value }) => name === 'id' && value === id));
  const place = list?.sourceCodeLocation;
  if (id === undefined || place == null) return undefined;
  return `globalThis.evidenceList=${JSON.stringify(html.slice(place.startOffset, place.endOffset))};\n`;
}

function elementsBelow(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsBelow)] : own;
}
