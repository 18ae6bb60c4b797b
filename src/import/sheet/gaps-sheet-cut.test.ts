import { expect, test } from 'vitest';
import { importDocument } from '../import-document.ts';
import { csv } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

test.each([
  [
    'another name for its first column',
    'Kind of gap,severity,item,title,message,owners,at,id,what to do,location,state',
    'summary-empty,high,annex-m/01-a,Section A,Not written.,AB,a,x,Write it.,S:,held',
  ],
  [
    'only the columns that somebody needs',
    'title,message,owners,document,location,state,reason',
    'Section A,Not written.,AB,,S:,held,ok',
  ],
  [
    'no message',
    'kind,severity,title,owners,what to do,document,location',
    'summary-empty,high,Section A,AB,Write it.,,S:',
  ],
])('a sheet of gaps with %s becomes no register of documents, and it is said what to do', async (_, head, cells) => {
  expect(importDocument(await csv(`Our gaps\n${head}\n${cells}\n`), noContent)).toMatchObject({
    drafts: [],
    refused: {
      code: 'gaps-cut',
      message:
        'This is a sheet of gaps that lacks a column it is read by, so nothing was written. Keep the columns kind, item and message under just these names, with their cells: put them back from gaps.csv, or write the answers into a new copy of it, and import that.',
    },
  });
});

test('a register that has some of those columns stays one', async () => {
  const text = 'Item,Title,Type,Location,Status,Owner,Notes\n1,Plan A,plan,Shelf,held,Head of HR,x\n';
  expect(importDocument(await csv(text), noContent).refused).toBeUndefined();
});
