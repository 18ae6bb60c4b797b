import type { FootnoteDefinition, List, ListItem, Nodes, RootContent } from 'mdast';
import { joinSpaces } from '../../words/join-spaces.ts';
import type { Draft } from '../importer.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { footnoteAsText, printedMark } from '../word/footnote-as-text.ts';
import { formatBody } from '../word/format-body.ts';
import { plainText } from '../word/plain-text.ts';
import { footnotesOf } from '../word/with-footnotes.ts';
import type { PrintedFramework } from './find-framework.ts';
import type { PrintedSection } from './read-sections.ts';

/**
 * Annex M as an item: its sections, each with the lines of enquiry that the assessment prints in it, and their footnotes as
 * text. `source` is the id of the assessment’s document.
 */
export function draftFramework(
  framework: PrintedFramework,
  printed: readonly PrintedSection[],
  source: string,
  footnotes: readonly FootnoteDefinition[],
): Draft {
  const sections = framework.sections.map(({ number, title }) => ({
    number,
    title,
    lines: linesOf(dropStruck(printed.find((section) => section.number === number)?.parts.lines ?? [])),
  }));
  const data = {
    title: 'Annex M of the Ofsted Inspection Handbook',
    'short-title': framework.title,
    publisher: 'Ofsted',
    from: '2013-11',
    to: '2017-12',
    sources: [{ id: source, place: 'Lines of enquiry in each section' }],
    judgements: [],
    grades: [],
    sections,
  };
  const notes = footnotesOf(
    printed.flatMap(({ parts }) => dropStruck(parts.lines)),
    footnotes,
  );
  return { kind: 'framework', id: framework.id, data, body: formatBody(notes.flatMap(footnoteAsText)) };
}

type Line = { readonly id: string; readonly text: string; readonly sublines?: readonly Line[] };

/** Every entry of a list is a line, and so is a paragraph that stands alone; lists in an entry are its sub-lines. */
function linesOf(blocks: readonly RootContent[]): Line[] {
  const entries = blocks.flatMap((block): (ListItem | RootContent)[] =>
    block.type === 'list' ? block.children : [block],
  );
  return entries
    .filter((entry) => wordsOf([entry]) !== '')
    .map((entry, index): Line => {
      const id = 'abcdefghijklmnopqrstuvwxyz'[index] ?? String(index + 1);
      const parts = entry.type === 'listItem' ? entry.children : [entry];
      const under = parts.filter((part): part is List => part.type === 'list').flatMap(({ children }) => children);
      const sublines = under.map((item, at): Line => ({ id: `${id}-${at + 1}`, text: wordsOf([item]) }));
      const text = wordsOf(parts.filter(({ type }) => type !== 'list'));
      return { id, text, ...(sublines.length === 0 ? {} : { sublines }) };
    });
}

const wordsOf = (blocks: readonly (ListItem | RootContent)[]) => joinSpaces(blocks.map(withMarks).join(' '));

/** The words of a node, with the marks of footnotes as they are printed. */
function withMarks(node: Nodes): string {
  if (node.type === 'footnoteReference') return printedMark(node);
  return 'children' in node ? node.children.map(withMarks).join('') : plainText(node);
}
