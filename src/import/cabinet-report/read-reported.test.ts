import { expect, test } from 'vitest';
import { readReported } from './read-reported.ts';

test.each([
  'Date of meeting',
  'Date of the meeting',
  'Meeting date',
  'Meeting',
  'Date of Cabinet',
  'Date of the Committee',
  'Date of Board',
  'Date of Council',
  'Date of decision',
  'Date',
  'Report date',
  'Date of report',
  'Date of the report',
])('the day beside “%s” is that of the meeting', (label) => {
  expect(readReported([`Published on 1 May 2018`, `${label}: 12 March 2018`, '3 June 2018'])).toBe('2018-03-12');
});

test('the day of the meeting comes before that of the report, and a label within a line is none', () => {
  expect(readReported(['Report date: 1 March 2018', 'Meeting: 12 March 2018'])).toBe('2018-03-12');
  expect(readReported(['An update: 1 March 2018', '12 March 2018'])).toBe('2018-03-12');
  expect(readReported(['Dated: 1 March 2018', 'Meetings: 2 March 2018', '12 March 2018'])).toBe('2018-03-12');
});

test.each([
  '12 March 2018',
  'Monday, 12th March 2018',
  'Monday the 12th of March, 2018',
  'Thursday 12th March 2018 at 10.30am',
  '12 March 2018, 18:00',
  '12/03/2018',
  '12.03.18',
])('a line that is nothing but a date is the day: %s', (line) => {
  expect(readReported(['Cabinet on 1 May 2018', line])).toBe('2018-03-12');
});

test.each([['1st'], ['2nd'], ['3rd'], ['4th']])('%s March 2018 is a date', (day) => {
  expect(readReported(['Cabinet on 9 May 2018', `${day} March 2018`])).toBe(`2018-03-0${day[0]}`);
});

test.each(['Cabinet', 'Council', 'Scrutiny Committee', 'Board', 'Panel', 'Executive', 'Public meeting'])(
  'else the only day beside the name of a meeting: %s',
  (meeting) => expect(readReported([`${meeting}, 12 March 2018`, 'Plans of 1 May 2018'])).toBe('2018-03-12'),
);

test.each([
  'Cabinet on the inspection of',
  'Cabinet on what Ofsted published on',
  'Cabinet on the letter of',
  'Cabinet on the visit of',
  'Progress for Cabinet since',
  'Progress of the board between 1 and',
  'Plan of the board until',
  'The last Cabinet was on',
  'The next meeting is on',
  'The previous meeting was on',
])('a day of something else is not that of the meeting: %s', (words) => {
  expect(readReported([`${words} 12 March 2018`])).toBeUndefined();
});

test('of two days that differ none is certain', () => {
  expect(readReported(['12 March 2018', '13 March 2018'])).toBeUndefined();
  expect(readReported(['12 March 2018', '12/03/2018'])).toBe('2018-03-12');
  expect(readReported(['Cabinet, March 2018'])).toBeUndefined();
});

test.each([
  [['Update on the inspection of 9 May 2023', 'Date: 20 June 2024'], '2024-06-20'],
  [['Report date: 3 March 2025', 'Date of meeting: 12 March 2025'], '2025-03-12'],
  [['Update on the inspection of 9 May 2023', 'Thursday 20 June 2024'], '2024-06-20'],
  [['Update on the inspection of 9 May 2023'], undefined],
  [['Report to Cabinet, 20 June 2024'], '2024-06-20'],
  [['The inspection of 9 May 2023', 'The plan of 20 June 2024'], undefined],
  [['Date: June 2024'], undefined],
])('the day of the meeting in %j is %s', (lines, day) => {
  expect(readReported(lines)).toBe(day);
});
