import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { bulletSigns } from '../bullet-signs.ts';
import { firstText } from './first-text.ts';
import { goesOnFrom, labelOf } from './list-label.ts';
import { takeMark, type Mark } from './take-mark.ts';
import { tidyBlocks } from './tidy-tree.ts';

/**
 * A list under its printed numbers: items whose numbers do not follow one another become lists of their own, letters
 * and roman numbers stay in the text of a bullet, and numbers like 2.1 in that of a paragraph.
 */
export function tidyList(list: List): RootContent[] {
  const out: RootContent[] = [];
  let counted = (list.start ?? 1) - 1;
  for (const item of list.children) {
    const first = item.children[0];
    const mark = first === undefined ? undefined : takeMark(first);
    const whole: ListItem = { ...item, children: tidyBlocks(withoutBullet(item.children)) as ListItem['children'] };
    for (const tidied of list.ordered ? [whole] : raiseSiblings(whole)) {
      if (tidied.children.length === 0) continue;
      const number = mark?.number ?? (list.ordered && mark === undefined ? counted + 1 : undefined);
      if (number !== undefined) addNumbered(out, tidied, number);
      else if (mark === undefined) addBullet(out, tidied);
      // 2.1 or 3(a): a paragraph number that no Markdown list can print.
      else if (/\d\D+\d/.test(mark.printed)) out.push(...prefixed(tidied, mark).children);
      else addBullet(out, prefixed(tidied, mark));
      counted = number ?? counted;
    }
  }
  return out;
}

function addNumbered(out: RootContent[], item: ListItem, number: number): void {
  const last = out.at(-1);
  if (last?.type === 'list' && last.ordered && (last.start ?? 1) + last.children.length === number)
    last.children.push(item);
  else out.push({ type: 'list', ordered: true, start: number, spread: false, children: [item] });
}

function addBullet(out: RootContent[], item: ListItem): void {
  const last = out.at(-1);
  if (last?.type !== 'list' || last.ordered) {
    out.push({ type: 'list', ordered: false, spread: false, children: [item] });
    return;
  }
  (nestedGoingOn(last, item) ?? last).children.push(item);
}

/** The list inside the last bullet that an item goes on, where a page break pulled iii. out from under h. */
function nestedGoingOn(list: List, item: ListItem): List | undefined {
  const before = list.children.at(-1);
  const nested = before?.children.at(-1);
  const label = labelOf(item);
  if (before === undefined || nested?.type !== 'list' || nested.ordered || label === undefined) return undefined;
  const inner = nested.children.at(-1);
  const isNext = (other: ListItem | undefined) => other !== undefined && goesOnFrom(label, labelOf(other));
  return isNext(inner) && !isNext(before) ? nested : undefined;
}

/** Bullets that a page break pushed in by a few spaces are the item’s neighbours, not its parts. */
function raiseSiblings(item: ListItem): ListItem[] {
  const nested = item.children.at(-1);
  const lead = item.children.at(-2);
  if (nested?.type !== 'list' || nested.ordered || lead?.type !== 'paragraph') return [item];
  const lastText = lead.children.at(-1);
  const ending = lastText?.type === 'text' ? lastText.value.trimEnd() : '';
  if (ending.endsWith(':')) return [item];
  const [first, second] = nested.children;
  const label = labelOf(item);
  // i. after h. is the next letter, unless ii. follows it.
  const isRoman = first !== undefined && labelOf(first) === 'i' && second !== undefined && labelOf(second) === 'ii';
  const follows = !isRoman && first !== undefined && goesOnFrom(labelOf(first), label);
  const gap = (first?.position?.start.line ?? 0) - (lead.position?.end.line ?? Infinity) > 1;
  // A bullet that ends with a comma goes on in its neighbours.
  const goesOn = /([,;]| and| or)$/.test(ending);
  if (!follows && !gap && !goesOn) return [item];
  return [{ ...item, children: item.children.slice(0, -1) }, ...nested.children];
}

function prefixed(item: ListItem, { printed }: Mark): ListItem {
  const [first, ...rest] = item.children;
  const text: PhrasingContent = { type: 'text', value: `${printed} ` };
  if (first?.type === 'paragraph')
    return { ...item, children: [{ ...first, children: [text, ...first.children] }, ...rest] };
  return { ...item, children: [{ type: 'paragraph', children: [text] }, ...item.children] };
}

function withoutBullet(blocks: readonly RootContent[]): RootContent[] {
  const first = blocks[0];
  const text = first === undefined ? undefined : firstText(first);
  if (text !== undefined) text.value = text.value.replace(new RegExp(String.raw`^\s*[${bulletSigns}]\s+`), '');
  return [...blocks];
}
