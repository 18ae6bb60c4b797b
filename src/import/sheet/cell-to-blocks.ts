import type { PhrasingContent, RootContent } from 'mdast';
import { joinSpaces } from '../../words/join-spaces.ts';
import { bulletSigns } from '../bullet-signs.ts';
import { listAtEnd } from '../list-at-end.ts';

// A dash before a figure may be a minus.
const bullet = new RegExp(String.raw`^(?:[${bulletSigns}]\s*|[*–—-]\s+(?=\p{L}))(?=\S)`, 'u');

/** The words of a cell as blocks, as Word has them: a paragraph a line, and lines that begin with a bullet as a list. */
export function cellToBlocks(text: string, struck = false): RootContent[] {
  const blocks: RootContent[] = [];
  for (const line of text.split('\n').map(joinSpaces)) {
    if (line === '') continue;
    const mark = bullet.exec(line)?.[0];
    const value = line.slice(mark?.length ?? 0);
    const words: PhrasingContent = { type: 'text', value };
    const paragraph = {
      type: 'paragraph' as const,
      children: struck ? [{ type: 'delete' as const, children: [words] }] : [words],
    };
    if (mark === undefined) blocks.push(paragraph);
    else listAtEnd(blocks).children.push({ type: 'listItem', spread: false, children: [paragraph] });
  }
  return blocks;
}
