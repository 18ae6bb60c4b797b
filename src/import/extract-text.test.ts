import { expect, test } from 'vitest';
import { extractText } from './extract-text.ts';

const textOf = async (name: string, text: string) => {
  const read = await extractText(name, new TextEncoder().encode(text));
  return 'fault' in read ? read.fault : read.pages;
};

test('the titles above a sheet’s headings stand before its table', async () => {
  expect(await textOf('list.csv', 'List of plans,,\n,,\n12 March,,\nName,DOB,Age\nJamie,12/03/2009,7\n')).toEqual([
    {
      text: 'List of plans |  | \n12 March |  | \nName | DOB | Age\nJamie | 12/03/2009 | 7',
      markdown:
        '## list\n\nList of plans. 12 March\n\n| Name | DOB | Age |\n| --- | --- | --- |\n| Jamie | 12/03/2009 | 7 |\n',
    },
  ]);
  expect(await textOf('one.csv', 'Name\nJamie\n')).toEqual([
    { text: 'Name\nJamie', markdown: '## one\n\n| Name |\n| --- |\n| Jamie |\n' },
  ]);
});
