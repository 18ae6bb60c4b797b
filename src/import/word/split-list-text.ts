import type { Element, ElementContent } from 'hast';
import { bulletSigns } from '../bullet-signs.ts';

const bullet = new RegExp(`[${bulletSigns}]`);

/** Gives a pasted list that holds its items as one run of text (■ one ■ two, or 1. one 2. two) real items. */
export function splitListText(list: Element): Element {
  const hasItems = list.children.some((child) => child.type === 'element' && child.tagName === 'li');
  const text = list.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
  if (hasItems || text === '') return list;
  const numbered = splitAtNumbers(text);
  const items = numbered ?? text.split(bullet);
  const children = items
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((value): ElementContent => ({
      type: 'element',
      tagName: 'li',
      properties: {},
      children: [{ type: 'text', value }],
    }));
  const start = Number(/^\d+/.exec(text)?.[0] ?? 1);
  return { ...list, tagName: numbered ? 'ol' : 'ul', properties: numbered ? { start } : {}, children };
}

/** Cuts at 1. 2. 3. … as far as the numbers follow one another, so that other figures in the text stay where they are. */
function splitAtNumbers(text: string): string[] | undefined {
  const first = /^(\d+)[.)]\s/.exec(text);
  if (first === null) return undefined;
  const items: string[] = [];
  let rest = text.slice(first[0].length);
  for (let next = Number(first[1]) + 1; ; next += 1) {
    const at = new RegExp(`\\s${next}[.)]\\s`).exec(rest);
    if (at === null) break;
    items.push(rest.slice(0, at.index));
    rest = rest.slice(at.index + at[0].length);
  }
  return [...items, rest];
}
