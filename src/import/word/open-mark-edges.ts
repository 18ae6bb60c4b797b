import type { Element, ElementContent } from 'hast';

/**
 * A bold, italic or struck-out run with the spaces and line breaks at its ends outside it, where Markdown wants them; a run
 * of nothing else is text.
 */
export function openMarkEdges(mark: Element): ElementContent[] {
  const children = [...mark.children];
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  for (let taken = takeSpace(children, 0); taken !== undefined; taken = takeSpace(children, 0)) before.push(taken);
  for (let taken = takeSpace(children, -1); taken !== undefined; taken = takeSpace(children, -1)) after.push(taken);
  return [...before, ...(children.length === 0 ? [] : [{ ...mark, children }]), ...after.reverse()];
}

/** Takes a line break, or the spaces of a text, off the first or the last place; a text of nothing else goes with them. */
function takeSpace(children: ElementContent[], at: 0 | -1): ElementContent | undefined {
  const edge = children.at(at);
  if (edge?.type === 'element' && edge.tagName === 'br') {
    children.splice(at, 1);
    return edge;
  }
  if (edge?.type !== 'text') return undefined;
  const value = at === 0 ? edge.value.trimStart() : edge.value.trimEnd();
  const space = at === 0 ? edge.value.slice(0, -value.length || undefined) : edge.value.slice(value.length);
  if (value === edge.value && value !== '') return undefined;
  children.splice(at, 1, ...(value === '' ? [] : [{ ...edge, value }]));
  return { type: 'text', value: space };
}
