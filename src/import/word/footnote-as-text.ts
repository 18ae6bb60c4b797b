import type { FootnoteDefinition, RootContent, Text } from 'mdast';
import { toSuperscript } from './to-superscript.ts';

/** A footnote as text behind its number. */
export function footnoteAsText({ identifier, children: [first, ...rest] }: FootnoteDefinition): RootContent[] {
  const number: Text = { type: 'text', value: `${printedMark({ identifier })} ` };
  if (first?.type === 'paragraph') return [{ ...first, children: [number, ...first.children] }, ...rest];
  return first === undefined ? [] : [{ type: 'paragraph', children: [number] }, first, ...rest];
}

/** What stands for a footnote where it is no link: its raised number, or its name in brackets. */
export const printedMark = ({ identifier }: Pick<FootnoteDefinition, 'identifier'>): string =>
  /^\d+$/.test(identifier) ? toSuperscript(identifier) : `[${identifier}]`;
