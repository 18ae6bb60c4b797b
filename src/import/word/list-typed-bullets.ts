import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { bulletSigns } from '../bullet-signs.ts';
import { firstText } from './tidy-tree.ts';

const typed = new RegExp(String.raw`^\s*[${bulletSigns}]\s*(?=\S)`);

/** A paragraph whose lines begin with bullets that somebody typed, as the list that was meant; any other as it is. */
export function listTypedBullets(paragraph: Paragraph): RootContent[] {
  const lead: PhrasingContent[][] = [];
  const items: PhrasingContent[][][] = [];
  for (const line of linesOf(paragraph)) {
    if (takeBullet(line)) items.push([line]);
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

/** Takes the bullet off the start of a line, and says whether there was one. */
function takeBullet(line: readonly PhrasingContent[]): boolean {
  const first = line[0] === undefined ? undefined : firstText(line[0]);
  const sign = typed.exec(first?.value ?? '')?.[0];
  if (first === undefined || sign === undefined) return false;
  first.value = first.value.slice(sign.length);
  return true;
}

const joined = (lines: readonly PhrasingContent[][]): Paragraph => ({
  type: 'paragraph',
  children: lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'break' }, ...line])),
});
