import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinSpaces } from '../../evidence/join-spaces.ts';
import { fileTitle } from '../file-title.ts';

/** What to call a document nobody has named: its first heading, else the name of its file. */
export function titleOf(blocks: readonly RootContent[], fileName: string): string {
  const heading = blocks.slice(0, 5).find((block) => block.type === 'heading');
  const text = heading === undefined ? '' : joinSpaces(toString(heading));
  return text.length > 3 && text.length <= 150 ? text : fileTitle(fileName);
}
