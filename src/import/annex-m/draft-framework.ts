import type { List, ListItem, RootContent } from 'mdast';
import { joinSpaces } from '../../evidence/join-spaces.ts';
import type { Draft } from '../importer.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { plainText } from '../word/plain-text.ts';
import type { PrintedFramework } from './find-framework.ts';
import type { PrintedSection } from './read-sections.ts';

/** Annex M as an item: its sections, each with the lines of enquiry that the assessment prints in it. `source` is the id of the assessment’s document. */
export function draftFramework(framework: PrintedFramework, printed: readonly PrintedSection[], source: string): Draft {
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
  return { kind: 'framework', id: framework.id, data, body: '' };
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

const wordsOf = (blocks: readonly (ListItem | RootContent)[]) =>
  joinSpaces(blocks.map((block) => plainText(block)).join(' '));
