import type { List, ListItem, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { goesOnFrom, labelOf } from './list-label.ts';

/**
 * Joins lists that a paragraph, a sub-list or a table cut in two: when the next list goes on with the next number or
 * letter, what stands between belongs to the item before it; bullets after a paragraph that ends with a colon belong to it.
 */
export function foldLists(blocks: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  let open: List | undefined;
  let between: RootContent[] = [];
  const close = () => {
    out.push(...between);
    between = [];
    open = undefined;
  };
  for (const block of blocks) {
    const target: { list: List; own: ListItem[] } | undefined =
      open && block.type === 'list' ? findContinued(open, between, block) : undefined;
    if (target !== undefined && block.type === 'list') {
      if (target.own.length === 0) lastItem(target.list).children.push(...(between as ListItem['children']));
      target.list.children.push(...target.own, ...block.children);
      between = [];
    } else if (block.type === 'list' && block.ordered) {
      close();
      open = block;
      out.push(block);
    } else if (open !== undefined && between.length === 0 && isPart(block) && endsWithColon(lastItem(open))) {
      lastItem(open).children.push(block);
    } else if (open !== undefined && mayStandBetween(block)) {
      between.push(block);
    } else {
      close();
      out.push(block);
    }
  }
  close();
  return mergeBullets(out);
}

/** The list that a block goes on from: the open one, or a lettered one at its end; `own` are bullets that lost their numbers. */
function findContinued(
  open: List,
  between: readonly RootContent[],
  block: List,
): { list: List; own: ListItem[] } | undefined {
  if (block.ordered) {
    const missing = (block.start ?? 1) - numberAfter(open);
    if (missing === 0 && (between.length === 0 || isSentence(open))) return { list: open, own: [] };
    const only = between.length === 1 ? between[0] : undefined;
    // 1. … • … 3. …: the bullet is number 2, whose number was lost.
    if (only?.type === 'list' && !only.ordered && missing === only.children.length)
      return { list: open, own: only.children };
    return undefined;
  }
  const lettered = lastLettered(open);
  const [last, first] = [lettered?.children.at(-1), block.children[0]];
  const label = last && labelOf(last);
  if (lettered === undefined || label === undefined || first === undefined) return undefined;
  return goesOnFrom(labelOf(first), label) ? { list: lettered, own: [] } : undefined;
}

function lastLettered(open: List): List | undefined {
  const nested = lastItem(open).children.findLast((child): child is List => child.type === 'list');
  return nested !== undefined && !nested.ordered ? nested : undefined;
}

const isPart = (block: RootContent): block is List | Table => block.type === 'list' || block.type === 'table';
const lastItem = (list: List) => list.children.at(-1) as ListItem;
const numberAfter = (list: List) => (list.start ?? 1) + list.children.length;
const mayStandBetween = (block: RootContent) =>
  block.type === 'paragraph' || block.type === 'list' || block.type === 'table' || block.type === 'blockquote';

/** A short item without a full stop is a numbered heading, and what follows it is its text, not a part of the item. */
function isSentence(list: List): boolean {
  const text = toString(lastItem(list)).trim();
  return text.length > 100 || /[.;:?!][)’”"']?$/.test(text);
}

function endsWithColon(item: ListItem): boolean {
  const last = item.children.at(-1);
  return last?.type === 'paragraph' && /[:;–-]$|\b(following|below|as follows)$/i.test(toString(last).trim());
}

function mergeBullets(blocks: RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.type === 'list' && !block.ordered && last?.type === 'list' && !last.ordered)
      last.children.push(...block.children);
    else out.push(block);
  }
  return out;
}
