import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { findWorkbookMarks } from './find-workbook-marks.ts';

const marksOf = (files: Record<string, string>) =>
  findWorkbookMarks({
    names: Object.keys(files),
    parts: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  }).map(({ code }) => code);

test.each([
  ['xl/vbaProject.bin', '', 'macros'],
  ['xl/comments1.xml', '<comments/>', 'comment-left-out'],
  ['xl/threadedComments/threadedComment1.xml', '<x/>', 'comment-left-out'],
  ['xl/embeddings/Document1.docx', '', 'files-inside'],
  ['xl/pivotCache/pivotCacheRecords1.xml', '<pivotCacheRecords><r><s v="x"/></r></pivotCacheRecords>', 'pivot-data'],
  ['xl/externalLinks/externalLink1.xml', '<cell r="A1"><v>3</v></cell>', 'linked-data'],
])('%s is told of', (name, text, code) => {
  expect(marksOf({ [name]: text })).toEqual([code]);
});

test('an ordinary workbook, a pivot table without its rows and a link without figures are not', () => {
  expect(
    marksOf({
      'xl/workbook.xml': '<workbook/>',
      'xl/pivotCache/pivotCacheRecords1.xml': '<pivotCacheRecords count="0"/>',
      'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook/></externalLink>',
    }),
  ).toEqual([]);
});
