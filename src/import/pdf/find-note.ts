import type { Block } from './block.ts';

/** A footnote and the name by which the text refers to it. */
export type Note = { readonly block: Block; readonly name: string };

/** The footnotes of a document, named by their numbers; where a number comes again, by its page too. */
export function nameNotes(blocks: readonly Block[]): Note[] {
  const named = new Map<string, Note>();
  for (const block of blocks) {
    if (block.kind !== 'footnote') continue;
    const { marker = '', page } = block;
    const name = named.has(marker) ? `${marker}-page-${page}` : marker;
    if (!named.has(name)) named.set(name, { block, name });
  }
  return [...named.values()];
}

/** The footnote that a number on a page leads to: the one below it or below the next page, else the last one before, else the next. */
export function findNote(notes: readonly Note[], marker: string, page: number): Note | undefined {
  const own = notes.filter(({ block }) => block.marker === marker);
  return (
    own.find(({ block }) => block.page === page) ??
    own.find(({ block }) => block.page === page + 1) ??
    own.findLast(({ block }) => block.page < page) ??
    own[0]
  );
}
