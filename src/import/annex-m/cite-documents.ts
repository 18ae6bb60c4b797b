import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A supporting document as a section lists it. */
export type Citation = { readonly title: string; readonly note?: string; readonly doubt?: string };

/** The supporting documents of a section, in printed order. */
export function citeDocuments(blocks: readonly RootContent[]): Citation[] {
  return blocks
    .flatMap((block) => {
      if (block.type === 'list') return block.children.map((item) => toString(item));
      if (block.type === 'table')
        return block.children.map((row) =>
          row.children
            .map((cell) => toString(cell))
            .join(' ')
            .trim(),
        );
      return [toString(block)];
    })
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /\p{L}/u.test(line) && !/^(none|n\/?a|nil)\.?$/i.test(line))
    .map(readCitation);
}

function readCitation(line: string): Citation {
  const doubtful = /\?[)\].\s]*$/.test(line);
  const plain = line.replace(/[?.;,\s]+$/, '');
  // What stands in brackets at the end says what in the document matters, unless it is only its year or acronym.
  const [, title, note] = /^(.{3,}?)\s*\(([^()]+)\)$/.exec(plain) ?? [];
  const words = (note ?? '').split(/\s+/).length;
  const cut =
    title !== undefined && note !== undefined && words >= 3
      ? { title: title.replace(/[.,;\s]+$/, ''), note }
      : { title: plain };
  return doubtful
    ? { ...cut, doubt: `The assessment prints “${line}” with a question mark. Is this the right document?` }
    : cut;
}
