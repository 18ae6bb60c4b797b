import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { extractText } from '../extract-text.ts';
import { formatBody } from '../word/format-body.ts';
import { blocksToTree } from './blocks-to-tree.ts';
import { readBlocks } from './read-blocks.ts';
import { readPdf } from './read-pdf.ts';

/** A line of text at a place, both in points from the top left of the page. */
type Placed = readonly [x: number, y: number, text: string];

async function pdfOf(...pages: (readonly Placed[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const placed of pages) {
    const page = document.addPage([595, 842]);
    for (const [x, y, text] of placed) page.drawText(text, { x, y: 842 - y, size: 10, font });
  }
  return document.save({ useObjectStreams: false });
}

async function markdownOf(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(bytes);
  if ('fault' in read) throw new Error(read.fault.message);
  return formatBody(blocksToTree(readBlocks(read.value), []));
}

/** Paragraphs of three lines, a white line between two of them. */
const column = (x: number, name: string, paragraphs: number, y = 130): Placed[] =>
  Array.from({ length: paragraphs }, (_, at): Placed[] => [
    [x, y + 48 * at, `Paragraph ${name}${at + 1} begins in its own column`],
    [x, y + 48 * at + 12, 'and goes on to the next line of it, where'],
    [x, y + 48 * at + 24, `it comes to the end of what ${name}${at + 1} says.`],
  ]).flat();

const said = (name: string) =>
  `Paragraph ${name} begins in its own column and goes on to the next line of it, where it comes to the end of what ${name} says.`;
const across = 'A line above both columns runs from the left edge of the page to the right one, as a title does.';

test('two columns are read one after the other, and what the first breaks off goes on in the second', async () => {
  const bytes = await pdfOf(
    [
      [56, 90, across],
      ...column(56, 'A', 9),
      [56, 562, 'The last paragraph of the left column is'],
      [306, 130, 'cut in two by the top of the other column.'],
      ...column(306, 'B', 9, 150),
      [56, 640, 'Below both'],
      [56, 660, across],
    ],
    [...column(56, 'C', 1), ...column(306, 'D', 1, 137)],
  );
  expect(await markdownOf(bytes)).toBe(
    [
      `${across} (page 1)`,
      ...Array.from({ length: 9 }, (_, at) => said(`A${at + 1}`)),
      'The last paragraph of the left column is cut in two by the top of the other column.',
      ...Array.from({ length: 9 }, (_, at) => said(`B${at + 1}`)),
      'Below both',
      across,
      `${said('C1')} (page 2)`,
      said('D1'),
    ].join('\n\n'),
  );
  const words = await extractText('columns.pdf', bytes);
  expect('pages' in words ? words.pages[0]?.text : '').toContain(
    'The last paragraph of the left column is\ncut in two',
  );
});

test('a table without rules whose cells hold much text stays a table', async () => {
  const markdown = await markdownOf(await pdfOf([...column(56, 'A', 9), ...column(306, 'B', 9)]));
  expect(markdown.match(/^\| Paragraph A\d .* \| Paragraph B\d .* \|$/gm)).toHaveLength(9);
});

test('labels with their values, a narrow column and a single line beside another are no columns', async () => {
  const labels = Array.from({ length: 20 }, (_, at): Placed[] => [
    [56, 100 + 20 * at, `Label ${at + 1}`],
    [306, 100 + 20 * at, `value ${at + 1} of the form, in a few words`],
  ]).flat();
  expect(await markdownOf(await pdfOf(labels))).toContain('| Label 7 | value 7 of the form');
  const text = await extractText('narrow.pdf', await pdfOf([...column(56, 'A', 9), [420, 130, 'A note beside it']]));
  expect('pages' in text ? text.pages[0]?.text : '').toContain('own column A note beside it');
});
