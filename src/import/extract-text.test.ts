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

test('data, a calendar and a message are read as the words they hold, and a packed message is not', async () => {
  expect(await textOf('a.json', '{"note": "JS, aged 7\\nborn \\u0031 May"}')).toEqual([
    { text: '{"note": "JS, aged 7\nborn 1 May"}' },
  ]);
  expect(await textOf('a.ics', 'BEGIN:VCALENDAR\r\nSUMMARY:JS\\, ag\r\n ed 7\r\n')).toEqual([
    { text: 'BEGIN:VCALENDAR\nSUMMARY:JS, aged 7\n' },
  ]);
  expect(await textOf('a.eml', 'Subject: x\n\nJS, aged 7\n')).toEqual([{ text: 'Subject: x\n\nJS, aged 7\n' }]);
  const quoted = 'Content-Transfer-Encoding: quoted-printable\n\n';
  expect(await textOf('a.eml', `${quoted}JS, ag=\ned 7 =E2=80=93 Zo=C3=AB\n`)).toEqual([
    { text: `${quoted}JS, aged 7 – Zoë\n` },
  ]);
  expect(await textOf('a.eml', 'Content-Transfer-Encoding: base64\n\nSlMsIGFnZWQgNw==\n')).toMatch(/packed/);
});

test('a sheet with tabs and a workbook with macros are read as sheets', async () => {
  expect(await textOf('a.tsv', 'Name\tDOB\nJamie\t12/03/2009\n')).toEqual([
    expect.objectContaining({ text: 'Name | DOB\nJamie | 12/03/2009' }),
  ]);
  expect(await textOf('a.xlsm', 'rubbish')).not.toMatch(/cannot be imported/);
});
