import type { Nodes } from 'mdast';
import type { Slip } from './find-slips.ts';

/** Finds notes to do that Markdown does not read as such, so that nobody would count them. `lines` are those of the body. */
export function findNoteSlips(node: Nodes, lines: readonly string[]): Slip[] {
  const { start, end } = node.position ?? {};
  if (node.type !== 'paragraph' || start === undefined || end === undefined) return [];
  const isTask = /\[[ xX]\]\s+$/.test((lines[start.line - 1] ?? '').slice(0, start.column - 1));
  for (let line = start.line; line <= end.line; line += 1) {
    const text = lines[line - 1] ?? '';
    const words = line === start.line ? text.slice(start.column - 1) : text;
    // At the beginning [x] may be a link to an address that stands below.
    if (brackets.test(words) && (line > start.line || node.children[0]?.type === 'text'))
      return [
        slip(
          line,
          'This looks like a note to do, but would be published as text and counted by nobody. Begin it with “- [ ] ”, with one space in the brackets and one behind them; a settled one with “- [x] ”.',
        ),
      ];
    const box = isTask ? undefined : ticked.exec(words)?.[1];
    if (box !== undefined)
      return [
        {
          ...slip(
            line,
            `With “${box}” this looks like a note to do, but nobody would count it as one. Begin an open note with “- [ ] ” and a settled one with “- [x] ”; begin what is no note with “- ” alone.`,
          ),
          severity: 'warning',
        },
      ];
  }
  return [];
}

const slip = (line: number, message: string): Slip => ({ rule: 'paragraph-shape', line, column: 1, message });

/** Brackets of a note to do that Markdown does not read as one: [], [ ]words, -[ ], or without a hyphen before them. */
const brackets = /^\s*(?:[-*+]\s{0,3})?\[(?:\s{0,3}|\s?[xX]\s?)\](?![[(:])/;

/** A box that Word and Teams put before a note; several in a line are the choices of a form. */
const ticked = /^\s*([☐☑☒])\s*[^\s☐☑☒][^☐☑☒]*$/;
