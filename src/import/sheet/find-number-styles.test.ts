import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { documentRegister } from './document-register.ts';
import { sheet } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

test('a date that Excel shows as a month or a year is not made a day', async () => {
  const shown = (format: string) => ({ value: new Date('2018-03-01'), type: Date, format });
  const rows = ['mmm-yy', 'mmmm yyyy', '[$-809]mmmm\\ yyyy', 'yyyy', 'dd/mm/yyyy', 'd mmm yy'].map((format, index) => [
    { value: `Plan ${index}` },
    { value: 'plan' },
    { value: 'held' },
    shown(format),
    shown(format),
  ]);
  const titles = ['Title', 'Type', 'Status', 'Date', 'Review date'].map((value) => ({ value }));
  const bytes = new Uint8Array(await writeExcelFile([titles, ...rows] as never).toBuffer());
  const { drafts, warnings } = documentRegister.convert(await sheet(bytes, 'register.xlsx'), noContent);
  expect(drafts.map(({ data }) => [data['date'], data['review-due']])).toEqual([
    ['2018-03', undefined],
    ['2018-03', undefined],
    ['2018-03', undefined],
    ['2018', undefined],
    ['2018-03-01', '2018-03-01'],
    ['2018-03-01', '2018-03-01'],
  ]);
  expect(warnings.filter(({ code }) => code === 'date-unclear')).toHaveLength(4);
});
