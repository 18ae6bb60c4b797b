import type { PhrasingContent, RootContent } from 'mdast';
import type { Block } from './block.ts';
import type { Surroundings } from './blocks-to-tree.ts';
import { findNote } from './find-note.ts';
import { fromSuperscript, toSuperscript } from '../word/to-superscript.ts';
import { inlineContent } from './inline-content.ts';
import { pageMark } from './page-mark.ts';

/** The footnotes of a document: those that a mark leads to as notes, the others as paragraphs with their page. */
export function notesAtEnd(blocks: readonly Block[], { links, notes }: Surroundings): RootContent[] {
  const cited = new Set(
    blocks.flatMap(({ kind, text, rows = [], page }) =>
      kind === 'footnote'
        ? []
        : (`${text} ${rows.flat().join(' ')}`.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g) ?? []).map((mark) =>
            findNote(notes, fromSuperscript(mark), page),
          ),
    ),
  );
  return blocks.flatMap((block): RootContent[] => {
    if (block.kind !== 'footnote') return [];
    const content = inlineContent(block, { links, notes: [] });
    const note = notes.find((one) => one.block === block);
    if (note !== undefined && cited.has(note))
      return [
        {
          type: 'footnoteDefinition',
          identifier: note.name,
          label: note.name,
          children: [{ type: 'paragraph', children: content }],
        },
      ];
    const number: PhrasingContent = { type: 'text', value: `${toSuperscript(block.marker ?? '')} ` };
    return [{ type: 'paragraph', children: [number, ...content, ...pageMark(block.page)] }];
  });
}
