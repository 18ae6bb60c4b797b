import { expect, test } from 'vitest';
import { importDocument } from '../import-document.ts';
import { readDocument } from '../read-document.ts';
import { noContent } from '../no-content-for-tests.ts';

async function imported(csv: string, kind?: 'draft') {
  const read = await readDocument('list.csv', new TextEncoder().encode(csv));
  if ('fault' in read) throw new Error(read.fault.message);
  return importDocument(read.value, noContent, kind);
}

test.each([
  ['CHILD', 'CHILD,SEX,DECOM\n101,1,01/02/2020\n102,2,03/04/2020\n'],
  ['Date of birth', 'Name,Date of birth\nA,01/02/2010\nB,03/04/2011\n'],
  ['NHS number', 'List of March,,\n,NHS number,Plan\n,9434765919,CP\n,9434765870,CIN\n'],
  ['Surname', 'Surname,Team\nSmith,North\nJones,North\n'],
])('a sheet with the column %s is a list of people, and is not kept', async (column, csv) => {
  expect(await imported(csv)).toMatchObject({
    drafts: [],
    refused: {
      code: 'list-of-people',
      message: expect.stringContaining(`a column is headed “${column}”`) as string,
    },
  });
  expect(await imported(csv, 'draft')).toMatchObject({ drafts: [{ kind: 'document' }] });
  expect((await imported(csv, 'draft')).refused).toBeUndefined();
});

test.each([
  ['numbers by ethnicity', 'Ethnicity,2023,2024\nWhite British,120,131\nAny other,30,28\n'],
  [
    'one kind of child in every row',
    'Child,Year,Number\nLooked after,2023,80\nLooked after,2024,82\nLooked after,2025,85\n',
  ],
  ['a heading without rows', 'Child,Plan\n'],
  ['a plan of training', 'Course,Staff trained\nDate of birth checks,12\nNeglect,30\n'],
])('%s is none', async (_, csv) => {
  expect((await imported(csv)).refused).toBeUndefined();
});
