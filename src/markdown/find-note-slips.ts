import type { Nodes } from 'mdast';
import type { Slip } from './find-slips.ts';
import { paragraphLines, shapeSlip, shapeWarning } from './paragraph-lines.ts';

/** Finds notes to do that Markdown does not read as such, so that nobody would count them. `lines` are those of the body. */
export function findNoteSlips(node: Nodes, lines: readonly string[]): Slip[] {
  if (node.type !== 'paragraph') return [];
  const { line: first = 1, column = 1 } = node.position?.start ?? {};
  const isTask = /\[[ xX]\]\s+$/.test((lines[first - 1] ?? '').slice(0, column - 1));
  for (const { line, words } of paragraphLines(node, lines)) {
    // At the beginning [x] may be a link to an address that stands below.
    if (brackets.test(words) && (line > first || node.children[0]?.type === 'text'))
      return [shapeSlip(line, ofBrackets)];
    const box = isTask ? undefined : ticked.exec(words)?.[1];
    if (box !== undefined)
      return [
        shapeWarning(
          line,
          `With “${box}” this looks like a note to do, but nobody would count it as one. Begin an open note with “- [ ] ” and a settled one with “- [x] ”; begin what is no note with “- ” alone.`,
        ),
      ];
  }
  return [];
}

const ofBrackets =
  'This looks like a note to do, but would be published as text and counted by nobody. Begin it with “- [ ] ”, with one space in the brackets and one behind them; a settled one with “- [x] ”.';

/** Brackets of a note to do that Markdown does not read as one: [], [ ]words, -[ ], or without a hyphen before them. */
const brackets = /^\s*(?:[-*+]\s{0,3})?\[(?:\s{0,3}|\s?[xX]\s?)\](?![[(:])/;

/** A box that Word and Teams put before a note; several in a line are the choices of a form. */
const ticked = /^\s*([☐☑☒])\s*[^\s☐☑☒][^☐☑☒]*$/;
