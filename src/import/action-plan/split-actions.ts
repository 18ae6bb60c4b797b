import type { OutlineLine } from '../word/outline.ts';

/** One action of a cell, with its number where one is printed. */
export type PrintedAction = { readonly text: string; readonly number?: number };

/**
 * The actions of one cell: its list items, or paragraphs that each begin with a number, or all of it. Text before the
 * first goes into the first, text between goes on with the one above; `mixed` says that there was such text.
 */
export function splitActions(
  lines: readonly OutlineLine[],
  recommendation: string,
): { readonly actions: readonly PrintedAction[]; readonly mixed: boolean } {
  const filled = lines.filter(({ text }) => text !== '');
  const typed = filled.filter((line) => line.depth === 0 && typedNumber(line.text, recommendation) !== undefined);
  const isStart = (line: OutlineLine) =>
    line.depth === 0 &&
    (line.kind === 'numbered' || line.kind === 'bullet' || (typed.length > 1 && typed.includes(line)));
  const starts = filled.flatMap((line, index) => (isStart(line) ? [index] : []));
  if (starts.length === 0) {
    const text = filled.map((line) => line.text).join(' ');
    return { actions: text === '' ? [] : [withNumber(text, recommendation)], mixed: false };
  }
  const actions = starts.map((start, position): PrintedAction => {
    const before = position === 0 ? filled.slice(0, start).map((line) => line.text) : [];
    const [head, ...rest] = filled.slice(start, starts[position + 1]);
    const own = head?.number === undefined ? withNumber(head?.text ?? '', recommendation) : head;
    const text = [...before, own.text, ...rest.map((line) => line.text)].join(' ');
    return own.number === undefined ? { text } : { text, number: own.number };
  });
  return { actions, mixed: filled.some((line) => line.depth === 0 && !isStart(line)) };
}

function withNumber(text: string, recommendation: string): PrintedAction {
  return typedNumber(text, recommendation) ?? { text };
}

/** A number typed before an action: 2. or 2), or 3.2 under recommendation 3. In “12 audits a month” or “3.5 million” it is a figure. */
function typedNumber(text: string, recommendation: string): Required<PrintedAction> | undefined {
  const [, group, inner, rest] = /^(\d{1,2})\.(\d{1,2})(?:[.):]\s+(?=\S)|\s+(?=\p{Lu}))(.*)$/u.exec(text) ?? [];
  if (rest !== undefined && group === recommendation) return { text: rest, number: Number(inner) };
  const [, number, after] = /^(\d{1,2})[.)]\s+(\S.*)$/.exec(text) ?? [];
  return after === undefined ? undefined : { text: after, number: Number(number) };
}
