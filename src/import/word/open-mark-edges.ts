import type { Element, ElementContent } from 'hast';

/** A bold, italic or struck-out run with the spaces at its ends outside it, where Markdown wants them; a run of spaces is text. */
export function openMarkEdges(mark: Element): ElementContent[] {
  const children = [...mark.children];
  const before = takeSpace(children, 0, /^\s+/);
  const after = takeSpace(children, children.length - 1, /\s+$/);
  return [...before, ...(children.length === 0 ? [] : [{ ...mark, children }]), ...after];
}

/** Takes the spaces off the text at a place; a text of nothing else goes with them. */
function takeSpace(children: ElementContent[], at: number, edge: RegExp): ElementContent[] {
  const text = children[at];
  if (text?.type !== 'text') return [];
  const [space] = edge.exec(text.value) ?? [];
  if (space === undefined) return [];
  const value = text.value.replace(edge, '');
  children.splice(at, 1, ...(value === '' ? [] : [{ ...text, value }]));
  return [{ type: 'text', value: space }];
}
