import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { bulletSigns } from '../bullet-signs.ts';

const typed = new RegExp(String.raw`^\s*[${bulletSigns}]\s*`);

/** A paragraph whose lines begin with bullets that somebody typed, as the list that was meant; any other as it is. */
export function listTypedBullets(paragraph: Paragraph): RootContent[] {
  const lead: PhrasingContent[][] = [];
  const items: PhrasingContent[][][] = [];
  for (const line of linesOf(paragraph)) {
    const entry = withoutBullet(line);
    // A sign that nothing stands behind says something itself, like a tick.
    if (entry !== undefined && toString(joined([entry])).trim() !== '') items.push([entry]);
    else (items.at(-1) ?? lead).push(line);
  }
  if (items.length === 0) return [paragraph];
  const children = items.map((lines): ListItem => ({ type: 'listItem', spread: false, children: [joined(lines)] }));
  return [...(lead.length === 0 ? [] : [joined(lead)]), { type: 'list', ordered: false, spread: false, children }];
}

function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

/** A line without the bullet at its start; nothing where it has none. */
function withoutBullet([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] | undefined {
  if (first?.type === 'text') {
    const sign = typed.exec(first.value)?.[0];
    return sign === undefined ? undefined : [{ ...first, value: first.value.slice(sign.length) }, ...rest];
  }
  if (first === undefined || !('children' in first)) return undefined;
  const children = withoutBullet(first.children);
  return children === undefined ? undefined : [{ ...first, children }, ...rest];
}

const joined = (lines: readonly PhrasingContent[][]): Paragraph => ({
  type: 'paragraph',
  children: lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'break' }, ...line])),
});
