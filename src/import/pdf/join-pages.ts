import type { Block } from './block.ts';
import { isFarewell } from './end-letter.ts';
import { joinLines } from './join-lines.ts';

/** Joins paragraphs and list items that a page break cut in two. Footnotes between the halves stay behind them. */
export function joinPages(pages: readonly (readonly Block[])[]): Block[] {
  const result: Block[] = [];
  for (const blocks of pages) {
    const at = result.findLastIndex(({ kind }) => kind !== 'footnote');
    const before = result[at];
    const [first, ...rest] = blocks;
    if (
      before?.kind === 'table' &&
      first?.kind === 'table' &&
      before.rows?.[0]?.length === first.rows?.[0]?.length &&
      Math.abs(before.x - first.x) < 4
    ) {
      result[at] = { ...before, rows: joinRows(before.rows ?? [], first.rows ?? []) };
      result.push(...rest);
    } else if (before !== undefined && first !== undefined && isCutInTwo(before, first)) {
      result[at] = { ...before, text: joinLines([before.text, wholeText(first, before)]), full: first.full };
      result.push(...rest);
    } else result.push(...blocks);
  }
  return result;
}

/** "between 2013 and / 15. The group": a number that stood in the running text. */
function isNumberInText(before: Block, after: Block): boolean {
  if (before.kind !== 'numbered' || after.kind !== 'numbered' || before.textX <= before.x + 5) return false;
  return (
    Math.abs(after.x - before.textX) < 5 &&
    /^\d+$/.test(after.marker ?? '') &&
    Number(after.marker) !== Number(before.marker) + 1
  );
}

/** A block’s text with its number, whose sign closes the bracket that is open before it: “(85 to / 58) in number”. */
const wholeText = ({ kind, marker, text }: Block, before: Block): string =>
  kind === 'numbered' ? `${marker}${/\([^()]*$/.test(before.text) ? ')' : '.'} ${text}` : text;

function isCutInTwo(before: Block, after: Block): boolean {
  if (isNumberInText(before, after)) return true;
  if (
    after.kind !== 'paragraph' ||
    isFarewell(after.text) ||
    !['paragraph', 'bullet', 'numbered'].includes(before.kind)
  )
    return false;
  if (Math.abs(before.size - after.size) > 0.8) return false;
  const ended = /[.!?:;]['’”)]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/.test(before.text);
  if (/^\p{Ll}/u.test(after.text)) return true;
  // The items of a list often end without a full stop: what begins left of their words is no part of them.
  const isOutside = before.kind !== 'paragraph' && after.x < before.textX - 5 && !before.full;
  if (!ended) return !isOutside;
  const hangs = before.kind !== 'paragraph' && Math.abs(after.x - before.textX) < 5 && before.textX > before.x + 5;
  return hangs || (before.kind === 'paragraph' && before.full && !/:$/.test(before.text));
}

type Rows = NonNullable<Block['rows']>;

/** The rows of a table that goes on overleaf. A repeated header row is dropped, a row cut in two is put together. */
function joinRows(before: Rows, after: Rows): Rows {
  const rows = sameRow(before[0], after[0]) ? after.slice(1) : after;
  const [last, next] = [before.at(-1), rows[0]];
  if (last === undefined || next === undefined || !isRowCut(last, next)) return [...before, ...rows];
  const whole = last.map((cell, index) => joinLines([cell, next[index] ?? ''].filter((text) => text !== '')));
  return [...before.slice(0, -1), whole, ...rows.slice(1)];
}

const sameRow = (a: readonly string[] | undefined, b: readonly string[] | undefined) => a?.join('|') === b?.join('|');

/** Whether a page break cuts a row in two. Names in a narrow column end without a full stop: the widest text tells. */
function isRowCut(last: readonly string[], next: readonly string[]): boolean {
  if (next[0] === '') return true;
  const goOn = last.map((cell, index) => [cell, next[index] ?? ''] as const).filter((pair) => !pair.includes(''));
  if (goOn.some(([cell, other]) => /^\p{Ll}/u.test(other) || /(?:,| and| or| of| the| for| with)$/.test(cell)))
    return true;
  const longest = goOn.reduce((most, [cell]) => (cell.length > most.length ? cell : most), '');
  return longest.length > 60 && !/[.:;!?]['’”)]?$/.test(longest);
}
