import { expect, test } from 'vitest';
import { findFigureTables } from './find-figure-tables.ts';
import { readPeriod } from './read-period.ts';

test.each([
  ['Q2 2024/25', 'q2 2024/2025', '2024-09-30'],
  ['Quarter 2 24-25', 'q2 2024/2025', '2024-09-30'],
  ['Q2 FY24/25', 'q2 2024/2025', '2024-09-30'],
  ['FY 2024-25 Q2', 'q2 2024/2025', '2024-09-30'],
  ['2024/25Q2', 'q2 2024/2025', '2024-09-30'],
  ['Q2_2024/25', 'q2 2024/2025', '2024-09-30'],
  ['Second quarter 2024/25', 'q2 2024/2025', '2024-09-30'],
  ['2nd qtr 24/25', 'q2 2024/2025', '2024-09-30'],
  ['End Q2 2024/25', 'q2 2024/2025', '2024-09-30'],
  ['Q2 2024/25 (Jul - Sep)', 'q2 2024/2025', '2024-09-30'],
  ['Q2 2024/25 (Jul-Sep 2024)', 'q2 2024/2025', '2024-09-30'],
  ['Q4 2024/25 (Jan to Mar 25)', 'q4 2024/2025', '2025-03-31'],
  ['Qtr 2 (Jul-Sep 24)', 'q2 2024/2025', '2024-09-30'],
  ['Q3 (Jul-Sep 2024)', 'q2 2024/2025', '2024-09-30'],
  ['Jul–Sep 2024 (Q2)', 'q2 2024/2025', '2024-09-30'],
  ['Apr-Jun 24', 'q1 2024/2025', '2024-06-30'],
  ['Jan to March 25', 'q4 2024/2025', '2025-03-31'],
  ['April to December 2024', 'part 2024-04 2024-12', '2024-12-31'],
  ['Nov 2024 - Jan 2025', 'quarter 2025-01-31', '2025-01-31'],
  ['Nov - Jan 2025', 'quarter 2025-01-31', '2025-01-31'],
  ['Apr-24 to Mar-25', 'year 2025-03-31', '2025-03-31'],
  ['1 April 2024 to 31 March 2025', 'year 2025-03-31', '2025-03-31'],
  ['01/04/2024 - 31/03/2025', 'year 2025-03-31', '2025-03-31'],
  ['1 July 2024 to 30 September 2024', 'q2 2024/2025', '2024-09-30'],
  ['2 May 2024 to 14 May 2024', 'part 2024-05-02 2024-05-14', '2024-05-14'],
  ['Sept 24', '2024-09', '2024-09-30'],
  ['Sep ’24', '2024-09', '2024-09-30'],
  ["Sept '24", '2024-09', '2024-09-30'],
  ['09/2024', '2024-09', '2024-09-30'],
  ['As at end March 2025', '2025-03', '2025-03-31'],
  ['Snapshot at 31 March 2025', '2025-03-31', '2025-03-31'],
  ['Mar 25 (provisional)', '2025-03', '2025-03-31'],
  ['2024/25 provisional', '2024/2025', undefined],
  ['12 months to March 2025', 'year 2025-03-31', '2025-03-31'],
  ['12 months to end of March 2025', 'year 2025-03-31', '2025-03-31'],
  ['12 mths to 31/03/25', 'year 2025-03-31', '2025-03-31'],
  ['Rolling 12 months to Mar-25', 'year 2025-03-31', '2025-03-31'],
  ['Year end March 2025', 'year 2025-03-31', '2025-03-31'],
  ['Y/E 31 March 2025', 'year 2025-03-31', '2025-03-31'],
  ['Yr ending Mar 25', 'year 2025-03-31', '2025-03-31'],
  ['3 months to September 2024', 'q2 2024/2025', '2024-09-30'],
  ['Quarter ending Sept 24', 'q2 2024/2025', '2024-09-30'],
  ['Month ending 30 September 2024', '2024-09', '2024-09-30'],
  ['6 months to Sept 2024', 'part 2024-04 2024-09', '2024-09-30'],
  ['3 months to May 2024', 'quarter 2024-05-31', '2024-05-31'],
  ['Quarter ending May 2024', 'quarter 2024-05-31', '2024-05-31'],
  ['18 months to 31 March 2025', 'part 2023-10 2025-03', '2025-03-31'],
  ['6 months to 15 September 2024', '6 months 2024-09-15', '2024-09-15'],
  ['0 months to Sept 2024', undefined, undefined],
  ['Three years to March 2025', undefined, undefined],
  ['w/e 06/04/2025', 'week 2025-04-06', '2025-04-06'],
  ['YTD Dec 2024', 'ytd 2024-12-31', '2024-12-31'],
  ['Year to date (December 2024)', 'ytd 2024-12-31', '2024-12-31'],
  ['YTD to 31 December 2024', 'ytd 2024-12-31', '2024-12-31'],
  ['Dec 24 YTD', 'ytd 2024-12-31', '2024-12-31'],
  ['Q2 2024/25 YTD', 'ytd 2024-09-30', '2024-09-30'],
  ['Cumulative Q2 2024/25', 'ytd 2024-09-30', '2024-09-30'],
  ['FY24/25', '2024/2025', '2025-03-31'],
  ['AY 2023/24', 'school year 2023/2024', undefined],
  ['Calendar year 2024', 'calendar year 2024', '2024-12-31'],
])('as a sheet shows it, “%s” is %s and ends on %s', (text, key, ends) => {
  const { key: read, ends: last } = readPeriod(text) ?? {};
  expect([read, last]).toEqual([key, ends]);
});

test.each([
  '2024/25 YTD',
  'YTD 2024',
  'FY25',
  '24-25',
  'Q2',
  'YTD',
  'Month 6 2024/25',
  'P6 2024/25',
  'H1 2024/25',
  'Autumn 2024',
  'Summer term 2024/25',
  'W/C 31/03/2025',
  '2021 to 2023',
  '2019-20 to 2021-22',
  'Q2 to Q3 2024/25',
  'March 2025 to April 2024',
  '13/2024',
  '1/2000',
  'Q1 (Jul-Sep 2024)',
  '45597',
  'Mar 25 Target',
  'Dec to Feb',
  'Jul-Sep',
  'Week ending Mar 24',
  'Apr 01 - Jun 30',
])('which day “%s” ends on is not guessed: it is no period that is read', (text) => {
  expect(readPeriod(text)).toBeUndefined();
});

test('months in brackets that are not those of the quarter leave its last day open', () => {
  for (const text of ['Q2 2024/25 (Apr-Jun)', 'Q2 2024/25 (Jul-Sep 2023)'])
    expect(readPeriod(text)).toEqual({ text, key: 'q2 2024/2025' });
});

test('what is printed of a period is kept', () => {
  for (const text of ['YTD Dec 2024', 'Mar 25 (provisional)', 'Apr–Jun 24', 'Q2 FY24/25'])
    expect(readPeriod(text)?.text).toBe(text);
});

const periods = (...headings: string[]) => {
  const rows = [
    ['Indicator', ...headings],
    ['Visits', ...headings.map(() => '1')],
  ];
  const tables = findFigureTables({ format: 'sheet', name: 'a.xlsx', sheets: [{ name: 'A', rows }] });
  return tables.flatMap((table) => [...table.periods.values()]);
};

test('beside figures of quarters or months, one of a year so far is no period of the same kind', () => {
  expect(periods('Q1 2024/25', 'Q2 2024/25', 'YTD Sept 2024', 'Apr to Sep 2024')).toEqual(['Q1 2024/25', 'Q2 2024/25']);
  expect(periods('Q1 2024/25', 'Q2 2024/25', '9 months to Dec 2024')).toEqual(['Q1 2024/25', 'Q2 2024/25']);
  const rolling = ['3 months to May 2024', '3 months to June 2024', 'May to Jul 2024'];
  expect(periods(...rolling)).toEqual(rolling);
  expect(periods('YTD Sept 2024', 'YTD Dec 2024')).toEqual(['YTD Sept 2024', 'YTD Dec 2024']);
});
