import type { FileChild } from 'docx';
import type { ReadDocument } from '../importer.ts';
import { parseText } from './read-text.ts';
import { readWord } from './read-word.ts';
import { word } from './word-for-tests.ts';

/** A Word file of these blocks as an importer gets it. */
export async function wordDocument(children: readonly FileChild[]): Promise<ReadDocument> {
  const read = await readWord(await word(children));
  if ('fault' in read) throw new Error(read.fault.message);
  return { format: 'text', name: 'document.docx', tree: read.value };
}

/** A text as an importer gets it. */
export const textDocument = (text: string): ReadDocument => ({
  format: 'text',
  name: 'document.txt',
  tree: parseText(text).tree,
});
