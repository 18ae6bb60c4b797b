import { expect, test } from 'vitest';
import { publishedDate } from './published-date.ts';
import type { Report } from './report.ts';

const report = (front: string, name = 'report.pdf'): Report => ({ name, front, blocks: [], pages: 1 });
const inspected = { from: '2018-07-23', to: '2018-07-27' };
const read = (front: string, name?: string, letter = false) => {
  const { value, warnings } = publishedDate(report(front, name), inspected, letter);
  return [value, ...warnings.map(({ code }) => code)];
};

test('the printed date comes first, then the date of a letter, then the file’s name', () => {
  expect(read('Report published: 28 August 2018')).toEqual(['2018-08-28']);
  expect(read('Published: August 2018')).toEqual(['2018-08']);
  expect(read('Report published: 10/08/2018')).toEqual(['2018-08-10']);
  expect(read('28 August 2018 Dear Director', undefined, true)).toEqual(['2018-08-28']);
  expect(read('', 'ilacs-2018-08-28-hartlepool.pdf')).toEqual(['2018-08-28', 'published-from-name']);
  expect(read(`${'x'.repeat(120)} 28 August 2018`, undefined, true)).toEqual([undefined, 'published-unknown']);
  for (const label of ['Publication date: ', 'Date of publication '])
    expect(read(`${label}1st August 2018`)).toEqual(['2018-08-01']);
  expect(read('', 'report_28-august-2018.pdf')).toEqual(['2018-08-28', 'published-from-name']);
  expect(read('', 'inspection - 28 august 2018.pdf')).toEqual(['2018-08-28', 'published-from-name']);
  expect(read('')).toEqual([undefined, 'published-unknown']);
  expect(read('', 'ilacs-2019-02-30.pdf')).toEqual([undefined, 'published-unknown']);
});

test('dates that contradict each other or the inspection are said', () => {
  expect(read('Report published: 28 August 2018', '2018-08-30.pdf')).toEqual(['2018-08-28', 'published-differs']);
  expect(read('Report published: 2 July 2018')).toEqual([undefined, 'published-doubtful']);
  expect(read('Report published: 28 August 2018', '2018-08-28.pdf')).toEqual(['2018-08-28']);
  expect(read('Published: August 2018', '2018-08-30.pdf')).toEqual(['2018-08']);
});

test('a report is published from the day the inspection ended to nine months on', () => {
  expect(read('Report published: 27 July 2018')).toEqual(['2018-07-27']);
  expect(read('Published: July 2018')).toEqual(['2018-07']);
  expect(read('Report published: 30 April 2019')).toEqual(['2019-04-30']);
  expect(read('Report published: 1 May 2019')).toEqual([undefined, 'published-doubtful']);
});
