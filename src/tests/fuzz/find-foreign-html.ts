import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** What a body may be made of, written down a second time so that a slip in the sanitiser’s own list shows. */
const elements = new Set(
  'a abbr blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'align alt aria-describedby aria-label checked class data-footnote-backref data-footnote-ref data-footnotes disabled href id role scope src start tabindex title type'.split(
    ' ',
  ),
);

/** What in a body’s HTML is not on the list of what a body may hold: elements, attributes, addresses, comments. */
export function findForeignHtml(html: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if (node.nodeName === '#text') return;
    if (!('attrs' in node)) {
      found.push(node.nodeName);
      return;
    }
    if (!elements.has(node.tagName)) found.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      if (!attributes.has(name)) found.push(`${node.tagName} ${name}`);
      if ((name === 'href' || name === 'src') && !/^(evidence-link:\d+|#.*)$/s.test(value))
        found.push(`${node.tagName} ${name}=${value.slice(0, 60)}`);
    }
    node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return found;
}
