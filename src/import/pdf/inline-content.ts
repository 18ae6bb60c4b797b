import type { PhrasingContent } from 'mdast';
import type { Block } from './block.ts';
import type { Surroundings } from './blocks-to-tree.ts';
import { findNote } from './find-note.ts';
import { fromSuperscript } from '../word/to-superscript.ts';

/** The words of a block with its web addresses as links and its footnote digits as references. */
export function inlineContent(
  block: Pick<Block, 'kind' | 'text' | 'marker' | 'page'>,
  { links, notes }: Surroundings,
): PhrasingContent[] {
  // Markdown has no lists lettered a, b, c: the letter stays in the text.
  const letter = block.kind === 'numbered' && !/^\d+$/.test(block.marker ?? '') ? `${block.marker}) ` : '';
  const near = links.filter(({ page }) => page === block.page || page === block.page + 1);
  return splitLinks(letter + block.text, near).flatMap((part) =>
    typeof part === 'string' ? splitNotes(part, block.page, notes) : [part],
  );
}

const bare = /\b(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:’”'"]/i;

/** Cuts a text where a link’s words or a bare address stand in it. */
function splitLinks(text: string, links: Surroundings['links']): (string | PhrasingContent)[] {
  const linked = links.find((link) => text.includes(link.text));
  const address = bare.exec(text)?.[0];
  const words = linked?.text ?? address;
  if (words === undefined || text === '') return text === '' ? [] : [text];
  const at = text.indexOf(words);
  const url = linked?.url ?? (/^www\./i.test(words) ? `http://${words}` : words);
  const others = links.filter((link) => link !== linked);
  const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: words }] };
  return [...splitLinks(text.slice(0, at), others), link, ...splitLinks(text.slice(at + words.length), others)];
}

function splitNotes(text: string, page: number, notes: Surroundings['notes']): PhrasingContent[] {
  return text.split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/).flatMap((part, index): PhrasingContent[] => {
    const name = index % 2 === 1 ? findNote(notes, fromSuperscript(part), page)?.name : undefined;
    if (name !== undefined) return [{ type: 'footnoteReference', identifier: name, label: name }];
    return part === '' ? [] : [{ type: 'text', value: part }];
  });
}
