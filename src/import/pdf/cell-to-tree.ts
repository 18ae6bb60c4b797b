import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { printedBulletSigns } from '../bullet-signs.ts';
import type { CellLine, CellRun } from './page.ts';
import { endsInsideWord } from './join-lines.ts';
import { listAtEnd } from '../list-at-end.ts';

/** What is usual in a table: the room between a border and the words, the distance of lines in sizes of the font, and the words it knows. */
export type CellLook = { readonly pad: number; readonly leading: number; readonly words: ReadonlySet<string> };

type Printed = { readonly lines: readonly CellLine[]; readonly left: number; readonly right: number };
type Part = { readonly x: number; readonly bullet: boolean; runs: CellRun[] };

const bullet = new RegExp(String.raw`^(?:[${printedBulletSigns}]\s*|[*–—-]\s+(?=\p{L})|o\s+(?=\p{L}))(?=\S)`, 'u');
const number = /^(\d{1,3})[.)]\s+\S/;

/** The words of a cell as blocks, as Word has them: wrapped lines joined, a paragraph where one ends, bullets as lists. */
export function cellToTree(cell: Printed, look: CellLook): RootContent[] {
  const parts: Part[] = [];
  let [before, listed]: [CellLine | undefined, number | undefined] = [undefined, undefined];
  for (const line of cell.lines) {
    const text = wordsOf(line);
    const sign = bullet.exec(text)?.[0];
    const typed = Number(number.exec(text)?.[1] ?? Number.NaN);
    const last = parts.at(-1);
    const next = listed !== undefined && typed === listed + 1;
    if (last === undefined || before === undefined || sign !== undefined || next || endsPart(before, line, cell, look))
      parts.push({ x: line.x, bullet: sign !== undefined, runs: cut(line.runs, sign?.length ?? 0) });
    else last.runs = joinRuns(last.runs, line.runs, look.words);
    if (last === undefined || next) listed = Number.isNaN(typed) ? undefined : typed;
    before = line;
  }
  return toBlocks(parts);
}

/** The words of a cell’s line. */
export const wordsOf = ({ runs }: CellLine): string => runs.map(({ text }) => text).join('');

/** Whether a line ends a paragraph: there is a gap below it, or room for the first word of the next one. */
function endsPart(line: CellLine, next: CellLine, cell: Printed, look: CellLook): boolean {
  if (/\p{L}[-\u00ad]$/u.test(wordsOf(line)) && /^\p{Ll}/u.test(wordsOf(next))) return false;
  return (next.y - line.y) / line.size > 1.35 * look.leading || leavesRoom(line, next, cell, look);
}

/** Whether the first word of the next line would have found room on a line. */
export function leavesRoom(
  line: CellLine,
  next: CellLine,
  { left, right }: Pick<Printed, 'left' | 'right'>,
  { pad }: Pick<CellLook, 'pad'>,
): boolean {
  const [before, behind] = [line.x - left - pad, right - pad - line.x - line.width];
  const isCentred = before > 2 && Math.abs(before - behind) < 3;
  return (isCentred ? before + behind : behind) > next.firstWord + 0.35 * line.size + 1;
}

function cut(runs: readonly CellRun[], length: number): CellRun[] {
  let rest = length;
  return runs.flatMap(({ text, struck }) => {
    const kept = text.slice(rest);
    rest = Math.max(0, rest - text.length);
    return kept === '' ? [] : [{ text: kept, struck }];
  });
}

function joinRuns(above: readonly CellRun[], below: readonly CellRun[], words: ReadonlySet<string>): CellRun[] {
  const [last, first] = [above.at(-1), below[0]];
  if (last === undefined || first === undefined) return [...above, ...below];
  const end = last.text.trimEnd();
  const [, head = ''] = /(\p{L}+)[-\u00ad]$/u.exec(end) ?? [];
  const [tail = ''] = /^\p{L}+/u.exec(first.text) ?? [];
  // A hyphen that only parts syllables goes: the document has the whole word elsewhere.
  const isSoft = end.endsWith('\u00ad') || (head !== '' && words.has(`${head}${tail}`.toLowerCase()));
  const inside = isSoft || endsInsideWord(end, first.text);
  const text = `${isSoft ? end.slice(0, -1) : end}${inside ? '' : ' '}`;
  return merge([...above.slice(0, -1), { ...last, text }, ...below]);
}

const merge = (runs: readonly CellRun[]): CellRun[] =>
  runs.reduce<CellRun[]>((merged, run) => {
    const last = merged.at(-1);
    if (last?.struck !== run.struck) return [...merged, run];
    return [...merged.slice(0, -1), { ...last, text: last.text + run.text }];
  }, []);

function toBlocks(parts: readonly Part[]): RootContent[] {
  const blocks: RootContent[] = [];
  let base: number | undefined;
  for (const { x, bullet: isItem, runs } of parts) {
    const paragraph: Paragraph = { type: 'paragraph', children: phrasing(runs) };
    if (!isItem) {
      blocks.push(paragraph);
      continue;
    }
    const list = listAtEnd(blocks);
    const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] };
    if (list.children.length === 0) base = x;
    const above = list.children.at(-1);
    // What is bulleted further in belongs to the item above.
    if (above !== undefined && x > (base ?? x) + 6) listAtEnd(above.children).children.push(item);
    else list.children.push(item);
  }
  return blocks;
}

const phrasing = (runs: readonly CellRun[]): PhrasingContent[] =>
  runs.flatMap(({ text, struck }, index): PhrasingContent[] => {
    const value = (index === 0 ? text.trimStart() : text).replace(/\u00ad/g, '-').replace(/\s+/g, ' ');
    const words: PhrasingContent = { type: 'text', value: index === runs.length - 1 ? value.trimEnd() : value };
    if (words.value === '') return [];
    return [struck && words.value.trim() !== '' ? { type: 'delete', children: [words] } : words];
  });
