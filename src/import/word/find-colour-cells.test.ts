import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { expect, test } from 'vitest';
import { readWord } from './read-word.ts';
import { word } from './word-for-tests.ts';

const cell = (text: string, fill?: string) =>
  new TableCell({ children: [new Paragraph(text)], ...(fill === undefined ? {} : { shading: { fill } }) });
const row = (...children: readonly TableCell[]) => new TableRow({ children });

async function warningsOf(...rows: readonly TableRow[]) {
  const read = await readWord(await word([new Table({ rows })]));
  return 'fault' in read ? [] : read.warnings;
}

test('cells that say something by a traffic light’s colour alone are told of', async () => {
  const header = row(cell('Action', '92D050'), cell('', '92D050'));
  expect(
    await warningsOf(header, row(cell('Audit'), cell('', 'FF0000')), row(cell('Train'), cell('', 'FFC000'))),
  ).toEqual([
    {
      code: 'colour-only',
      message:
        '2 cells of tables say something by colour alone, which no text keeps. Write the word for the colour, like red, into each and import the document again.',
    },
  ]);
});

test('a colour beside a word, a pale or blue cell and a header say nothing alone', async () => {
  const header = row(cell('Action', '00B050'), cell('', '00B050'));
  expect(
    await warningsOf(
      header,
      row(cell('Audit'), cell('Red', 'FF0000')),
      row(cell('Train'), cell('', 'E2EFD9')),
      row(cell('Visit'), cell('', '1F497D')),
    ),
  ).toEqual([]);
});
