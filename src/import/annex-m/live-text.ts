import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { dropStruck } from '../word/drop-struck.ts';

/** The text of a block without what is struck out. */
export const liveText = (block: RootContent): string =>
  toString({ type: 'root', children: dropStruck([block]) }).trim();
