import { expect, test } from 'vitest';
import { formatOwnerCalendar } from './format-owner-calendar.ts';

test('a calendar’s name is one text, whatever it says', () => {
  const name = 'Evidence\r\nEND:VCALENDAR\r\nBEGIN:VEVENT; A, B \\ C';
  const calendar = formatOwnerCalendar({ name, gaps: [], today: '2026-03-01' }).replaceAll('\r\n ', '');
  const lines = calendar.split('\r\n');
  expect(lines.filter((line) => line.startsWith('END:VCALENDAR'))).toHaveLength(1);
  expect(lines).toContain('NAME:Evidence END:VCALENDAR BEGIN:VEVENT\\; A\\, B \\\\ C');
  expect(lines).toContain('X-WR-CALNAME:Evidence END:VCALENDAR BEGIN:VEVENT\\; A\\, B \\\\ C');
});
