import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinSpaces } from '../../words/join-spaces.ts';
import { fileTitle } from '../file-title.ts';
import type { Importer, ImportResult, ReadDocument } from '../importer.ts';
import { blocksToTree } from '../pdf/blocks-to-tree.ts';
import { findLinks } from '../pdf/find-links.ts';
import { readBlocks } from '../pdf/read-blocks.ts';
import { warnOfCutFigures } from '../sheet/explain-cut-figures.ts';
import { findListOfPeople } from '../sheet/find-list-of-people.ts';
import { sheetsOf } from '../sheet/sheets-of.ts';
import { findPersonalDetails } from '../word/find-personal-details.ts';
import { formatBody } from '../word/format-body.ts';
import { outlineText } from '../word/outline.ts';
import { shortId } from '../word/short-id.ts';
import { sheetTable } from './sheet-table.ts';

/** Takes any document: its text as an entry of the register, marked for a person to decide what it is. Nothing is guessed. */
export const draft: Importer = { id: 'draft', title: 'Draft for a person', recognise: () => 0.01, convert };

function convert(document: ReadDocument): ImportResult {
  const blocks = blocksOf(document);
  const title = titleOf(blocks, document.name);
  const note =
    'Nobody has decided yet what this document is. It was imported as text only: move what belongs elsewhere, and say in the front matter what the document is.';
  const data = { title, type: 'other', status: 'held', location: `The file “${document.name}” it was imported from` };
  const body = `- [ ] ${note}\n\n${formatBody(blocks)}`;
  return {
    kind: 'draft',
    drafts: [{ kind: 'document', id: `draft-${shortId(document.name.replace(/\.[^.]+$/, ''), 100)}`, data, body }],
    warnings: [
      ...findListOfPeople(sheetsOf(document)),
      {
        code: 'not-recognised',
        message: `“${document.name}” is none of the documents the importer knows. Its text is kept as a draft in the register; decide what it is.`,
      },
      ...warnOfCutFigures(document),
      // A sheet may name thousands; what is one row for each person is told of above.
      ...(document.format === 'sheet' ? [] : findPersonalDetails(outlineText(blocks))),
    ],
  };
}

function blocksOf(document: ReadDocument): readonly RootContent[] {
  switch (document.format) {
    case 'pdf':
      return blocksToTree(readBlocks(document.pages), findLinks(document.pages));
    case 'text':
      return document.tree.children;
    case 'sheet':
      return document.sheets.flatMap(sheetTable);
  }
}

/** What to call a document nobody has named: its first heading, else the name of its file. */
function titleOf(blocks: readonly RootContent[], fileName: string): string {
  const heading = blocks.slice(0, 5).find((block) => block.type === 'heading');
  const text = heading === undefined ? '' : joinSpaces(toString(heading));
  return text.length > 3 && text.length <= 150 ? text : fileTitle(fileName);
}
