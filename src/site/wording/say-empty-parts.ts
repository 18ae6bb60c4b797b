import type { PartName } from '../../evidence/questions/read-part.ts';
import { sectionParts } from '../../evidence/questions/section-parts.ts';

const parts = ['summary', 'detail', 'performance-data'] as const satisfies readonly PartName[];

/** A section’s HTML in which each part with nothing under its heading says so, in the words for it. `prefix` begins its anchors. */
export function sayEmptyParts(html: string, prefix: string, wordsFor: (part: PartName) => string): string {
  return html
    .split(/(?=<h2[ >])/)
    .map((piece) => {
      const part = parts.find((name) => piece.startsWith(`<h2 id="${prefix}${sectionParts[name].anchor}"`));
      const end = piece.indexOf('</h2>') + '</h2>'.length;
      if (part === undefined || !isEmpty(piece.slice(end))) return piece;
      // What is not there is nothing to find.
      const sentence = `<p class="empty-part" data-pagefind-ignore>${wordsFor(part)}</p>`;
      return `${piece.slice(0, end)}${sentence}${piece.slice(end)}`;
    })
    .join('');
}

/** Whether nothing stands between two headings; the second may be that of the footnotes, which are a section of their own. */
const isEmpty = (html: string) => /^(?:<section[^>]*>)?$/.test(html.trim());
