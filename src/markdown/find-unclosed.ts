import type { Nodes, Text } from 'mdast';
import { findInText } from './find-in-text.ts';
import type { Slip } from './find-slips.ts';

/** What opens text of computer code. */
const fence = /^(?<mark>`{3,}|~{3,})/;

/** What opens HTML that goes on to its end, or to the end of the file; and what ends it. */
const html = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![a-z]/i, '>'],
  [/^<(?:pre|script|style|textarea)(?=[\s>]|$)/i, '</'],
] as const;

/** Finds code or HTML that opens and never closes, so that everything after it would be lost. `source` is the body, `lines` are its lines. */
export function findUnclosed(node: Nodes, lines: readonly string[], source: string): Slip[] {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return [];
  const slip = (message: string): Slip[] => [
    { rule: 'text-unclosed', line: start.line, column: start.column, message },
  ];
  if (node.type === 'code') {
    const mark = fence.exec((lines[start.line - 1] ?? '').slice(start.column - 1))?.groups?.['mark'];
    if (mark === undefined || (end.line > start.line && isClosing(lines[end.line - 1] ?? '', mark))) return [];
    const row = mark.length > 20 ? `${mark.slice(0, 20)}… (${mark.length} of them)` : mark;
    return slip(
      `Computer code opens here with ${row} and is never closed, so everything after it would be shown as code. Delete this line, or close the code with a line of ${row}.`,
    );
  }
  if (node.type === 'text') return findOpenComments(node, source);
  // A tag alone swallows nothing; that it is HTML is told elsewhere.
  if (node.type !== 'html' || /^<[a-z][^>]*>\s*$/i.test(node.value)) return [];
  const [opens, closes] = html.find(([opener]) => opener.test(node.value)) ?? [];
  const opener = opens?.exec(node.value)?.[0] ?? '';
  if (closes === undefined || node.value.toLowerCase().includes(closes, opener.length)) return [];
  return slip(
    opener === '<!--'
      ? 'A comment opens here with <!-- and is never closed, so everything after it would be lost. Delete it; comments are not published.'
      : `HTML opens here with ${opener} and is never closed, so everything after it would be lost. Delete it; HTML is not published.`,
  );
}

/** Comments within a paragraph that do not close there, and so are no comments. */
const findOpenComments = (node: Text, source: string): Slip[] =>
  findInText(node, source, /(?<!\\)<!--/g, ['<!--']).map(({ place }) => ({
    rule: 'raw-html',
    ...place,
    message:
      'A comment opens here with <!-- and does not close in its paragraph, so it would be published. Delete it; comments are not published.',
  }));

/** Whether a line is one that closes code which a mark has opened. A list or quotation may stand before it. */
function isClosing(line: string, mark: string): boolean {
  const [, closing = ''] = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line) ?? [];
  return closing.startsWith(mark);
}
