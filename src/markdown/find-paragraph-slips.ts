import type { List, Nodes } from 'mdast';
import { endsSentence } from './ends-sentence.ts';
import type { Slip } from './find-slips.ts';
import { isIndentedRow } from './is-indented-row.ts';
import { paragraphLines, shapeSlip, shapeWarning } from './paragraph-lines.ts';

/** Finds paragraphs and headings that are not read as such, so that numbers are lost and links are shown as signs. `lines` are those of the body. */
export function findParagraphSlips(node: Nodes, lines: readonly string[]): Slip[] {
  if (node.type === 'list') return findLostNumbers(node, lines);
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return [];
  if (node.type === 'code') {
    const first = lines[start.line - 1] ?? '';
    return fence.test(first) || isIndentedRow(first) ? [] : [shapeSlip(start.line, setIn)];
  }
  if (node.type === 'heading') return findRuledText(lines.slice(start.line - 1, end.line), end.line);
  for (const { line, words } of paragraphLines(node, lines)) {
    if (hashes.test(words)) return [shapeSlip(line, ofHashes)];
    if (start.line === end.line && oneHash.test(words)) return [shapeWarning(line, ofOneHash)];
    const number = unspaced.exec(words)?.[1];
    if (number !== undefined) return [shapeSlip(line, unreadNumber(number, '1'))];
    const taken = line > start.line && endsSentence(lines[line - 2] ?? '') ? atMargin.exec(words)?.[1] : undefined;
    if (taken !== undefined)
      return [
        shapeSlip(
          line,
          `“${taken}” would be read as part of the paragraph above. If that one has lost its number, type it; otherwise put an empty line between the two. A number that belongs to the sentence goes on the line above.`,
        ),
      ];
  }
  return [];
}

const setIn =
  'This text is set in so far that it would be shown as computer code, its links as characters. Delete the spaces or the tab before it.';
const ofHashes = 'This heading would be published as text with “#” in it. Put a space between the “#” and the words.';
const ofOneHash =
  'This looks like a heading, but would be published as text with “#” in it. Put a space between the “#” and the words, or write “\\#” where it is meant.';

/** A text with a line of hyphens right below it, which makes a heading of it; words that end no sentence may be meant as one. */
function findRuledText(lines: readonly string[], line: number): Slip[] {
  const above = lines.at(-2) ?? '';
  if (!/^[\s>]*(?:-+|=+)\s*$/.test(lines.at(-1) ?? '') || !/[.!?:;]\s*$/.test(above)) return [];
  const message =
    'This line makes a heading of the text above it. Put an empty line between the two, or delete the line.';
  return [shapeWarning(line, message)];
}

const unreadNumber = (number: string, like: string): string =>
  `“${number}” would not be read as the number of a paragraph. Type the number, a full stop and a space, like “${like}. ”.`;

/** What opens text that is meant to be shown sign by sign. */
const fence = /^[\s>]*(?:(?:[-*+]|\d+[.)]|\[\^[^\]\s]{1,60}\]:)\s+)*(?:`{3}|~{3})/;

/** The signs of a heading with no space behind them, or with one that is none to Markdown. */
const hashes = /^\s*(?:#{1,6}\u00a0|#{2,6}[^\s#])/;

/** One “#” with no space behind it, before a line of words that ends no sentence; a name like #CloseTheGap is none. */
const oneHash = /^\s*#\p{Lu}\p{Ll}+(?: [^#.!?]*)?$/u;

/** A number with no space behind it, or with one that is none to Markdown. A number in bold is meant to be no list’s. */
const unspaced = /^\s*(\d{1,3}[.)])(?:[\u00a0\u2000-\u200a\u202f]+\S|[A-Z“‘])/;

/** The number of a paragraph, which below a line of words begins none; only 1 would. */
const atMargin = /^(\d{1,3}[.)])[ \t]/;

/** A number without its full stop, or with a second one behind it, before a capital letter that begins no month. */
const dotless =
  /^(\d{1,3})(\.\d{1,2})?[ \t]+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}/u;

/** Numbered paragraphs that are read as more lines of the one before, because they are set in or have no full stop. */
function findLostNumbers({ ordered, start, children }: List, lines: readonly string[]): Slip[] {
  if (ordered !== true) return [];
  return children.flatMap((item, index) => {
    const next = (start ?? 1) + index + 1;
    const paragraph = item.children.find(({ type }) => type === 'paragraph')?.position;
    if (paragraph === undefined) return [];
    const more = lines.slice(paragraph.start.line, paragraph.end.line);
    const isNext = (line: string, sign: RegExp) => sign.exec(line)?.[1] === String(next);
    const at = more.findIndex((line) => isNext(line, /^\s*(\d{1,3})[.)][ \t]/));
    if (at >= 0) {
      const message = `Paragraph ${next} would be read as part of the one before. Begin its line at the margin.`;
      return [shapeSlip(paragraph.start.line + at + 1, message)];
    }
    // Where the next paragraph has this number, the words before it only begin a line.
    const after = lines[(children[index + 1]?.position?.start.line ?? 0) - 1] ?? '';
    const isBare = (line: string, place: number) =>
      isNext(line, dotless) && endsSentence(lines[paragraph.start.line + place - 1] ?? '');
    const bare = isNext(after, /^\s*(\d{1,3})[.)]/) ? -1 : more.findIndex(isBare);
    const [, number = '', rest = ''] = dotless.exec(more[bare] ?? '') ?? [];
    return bare < 0 ? [] : [shapeSlip(paragraph.start.line + bare + 1, unreadNumber(number + rest, number))];
  });
}
