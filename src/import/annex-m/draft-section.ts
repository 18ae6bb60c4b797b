import type { FootnoteDefinition, ListItem, RootContent } from 'mdast';
import type { Draft, ImportWarning } from '../importer.ts';
import { makeParagraph, makeTask } from '../make-blocks.ts';
import { formatParts } from '../word/format-body.ts';
import { footnotesOf } from '../word/with-footnotes.ts';
import { shortId } from '../word/short-id.ts';
import type { Front } from './read-front.ts';
import type { PrintedFramework } from './find-framework.ts';
import { findKnownSection } from './known-sections.ts';
import { readDocumentLines } from './document-lines.ts';
import { markOpenNotes } from './mark-open-notes.ts';
import type { PrintedSection } from './read-sections.ts';
import { warnOfSection } from './warn-of-section.ts';

/** A supporting document as a section’s field holds it. */
export type CitedEntry = { readonly id: string; readonly note?: string; readonly doubt?: string };

/** What a section is printed in: its framework, what stands before the first section, and the footnotes. */
type PrintedIn = {
  readonly framework: PrintedFramework;
  readonly front: Front;
  readonly footnotes: readonly FootnoteDefinition[];
};

/** One section as an evidence file, with what a person should look at. */
export function draftSection(
  section: PrintedSection,
  documents: readonly CitedEntry[],
  { framework, front, footnotes }: PrintedIn,
): { draft: Draft; used: readonly FootnoteDefinition[]; warnings: ImportWarning[] } {
  const { number, title, owners, parts } = section;
  const summary = markOpenNotes([...parts.assessment, ...parts.summary]);
  const detail = markOpenNotes(parts.detail);
  const performance = markOpenNotes(parts.performance);
  const listed = readDocumentLines(parts.documents);
  const notes = [
    ...summary.notes,
    ...detail.notes,
    ...performance.notes,
    ...listed.toCome.map((line) => makeParagraph(`Supporting documents: ${line}`)),
    ...parts.notes,
  ];
  const body = [
    ['Summary statement', summary.blocks],
    ['Detail', detail.blocks],
    ['Performance and activity data', performance.blocks],
    ...(notes.length === 0 ? [] : [['Open notes', listNotes(notes)] as const]),
  ] as const;
  const data = {
    title,
    number,
    framework: framework.id,
    owners,
    ...(front.date === undefined ? {} : { reviewed: front.date }),
    documents,
    sources: [{ id: front.draft.id, place: `Section ${number}` }],
  };
  const used = footnotesOf(
    body.flatMap(([, blocks]) => [...blocks]),
    footnotes,
  );
  return {
    draft: { kind: 'annex-m-section', id: fileName(number, title, framework), data, body: formatParts(body, used) },
    used,
    warnings: warnOfSection(section, documents, framework, {
      summary: summary.blocks,
      performance: performance.blocks,
    }),
  };
}

function fileName(number: string, title: string, { sections }: PrintedFramework): string {
  const known = findKnownSection(title, sections);
  const slug = known !== undefined && known.number === number ? known.slug : shortId(title);
  return `${shortId(number.padStart(2, '0'))}-${slug}`;
}

/** What stands below the notes as a list of open tasks, each with what is listed below it; tables and the like follow the list. */
function listNotes(notes: readonly RootContent[]): RootContent[] {
  const tasks = notes.flatMap((block): ListItem[] => {
    if (block.type === 'paragraph') return [makeTask([block])];
    if (block.type === 'list') return block.children.map((item) => makeTask(item.children));
    return [];
  });
  const others = notes.filter(({ type }) => type !== 'paragraph' && type !== 'list');
  if (tasks.length === 0) return others;
  return [{ type: 'list', ordered: false, spread: false, children: tasks }, ...others];
}
