import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Gap } from '../evidence/types.ts';
import { formatGapList } from './format-gap-list.ts';
import { formatGapsCsv } from './format-gaps-csv.ts';
import { formatGapsJson } from './format-gaps-json.ts';
import { formatOwnerCalendar } from './format-owner-calendar.ts';
import { formatOwnerFeed } from './format-owner-feed.ts';
import { note, review } from './gaps-for-tests.ts';

const known: Gap = {
  ...note,
  id: 'x',
  severity: 'high',
  accepted: { by: 'AB', reason: 'Known.', until: '2026-12-31' },
};

test('a list begins with the most severe and ends with the accepted', () => {
  expect(formatGapList([note, known, { ...note, severity: 'low', message: 'Small.' }])).toBe(
    'Medium\n  content/annex-m/01.md:9  Open note: Which *team*, @jane? <b>\n\nLow\n  content/annex-m/01.md:9  Open note: Small.\n\nAccepted\n  content/annex-m/01.md:9  Open note: Which *team*, @jane? <b> (AB until 31 December 2026: Known.)\n\n2 gaps, 1 accepted',
  );
});

test('a list keeps to its own lines, whatever a message says', () => {
  expect(formatGapList([{ ...note, message: 'A\n::stop-commands::b' }])).not.toMatch(/^::/m);
});

test('the sheet keeps its columns, has those to fill in, and runs nothing', () => {
  const sheet = formatGapsCsv([{ ...note, message: '=1+1' }, known]);
  const rows = parse(sheet, { bom: true, columns: true });
  expect(sheet.split('\n')[0]).toBe(
    '\uFEFFkind,severity,item,title,message,owners,file,line,at,id,due,what to do,answer,document,location,state,reason,reviewed,accepted by,until',
  );
  expect(rows[0]).toMatchObject({ id: note.id, message: "'=1+1", owners: 'AB CD', answer: '' });
  expect(rows[1]).toMatchObject({ 'accepted by': 'AB', reason: 'Known.', until: '2026-12-31' });
});

test('the data say the day only where the settings fix it', () => {
  expect(JSON.parse(formatGapsJson([note], {}))).toEqual({ gaps: [note] });
  expect(JSON.parse(formatGapsJson([], { 'as-at': '2015-12-02' }))).toEqual({ asAt: '2015-12-02', gaps: [] });
});

test('a calendar has a day for each date and a reminder, and nothing of the clock', () => {
  const calendar = formatOwnerCalendar({
    name: 'AB',
    gaps: [note, review, { ...known, due: '2026-01-01' }],
    today: '2026-03-01',
  }).replaceAll('\r\n ', '');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  for (const line of [
    'UID:review-overdue:annex-m/01@evidence-site',
    'DTSTAMP:20260301T000000Z',
    'DTSTART;VALUE=DATE:20260331',
    'DTEND;VALUE=DATE:20260401',
    'TRIGGER:-P7D',
  ]) {
    expect(calendar.split('\r\n')).toContain(line);
  }
});

test('a calendar’s lines are as short as other programs expect, and no text ends one early', () => {
  const title = 'Épreuve “of”; commas, and more – '.repeat(12);
  const calendar = formatOwnerCalendar({ name: 'AB', gaps: [{ ...review, title }], today: '2026-03-01' });
  for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
  expect(calendar.replaceAll('\r\n ', '')).toContain(title.replace(/[;,]/g, '\\$&').slice(0, 100));
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a feed is a JSON Feed with what is open and what is due', () => {
  const feed = JSON.parse(
    formatOwnerFeed({
      title: 'T',
      home: '/h',
      feed: '/f',
      gaps: [note],
      soon: [review],
      urlOf: ({ item, at }) => `/${item}.html#${at ?? ''}`,
    }),
  ) as Record<string, unknown>;
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', home_page_url: '/h', feed_url: '/f' });
  expect(feed['items']).toMatchObject([
    {
      id: note.id,
      url: '/annex-m/01.html#detail-2',
      tags: ['note-open', 'medium'],
      _evidence: { state: 'open', work: 'doubtful' },
    },
    { id: review.id, _evidence: { state: 'due', due: '2026-03-31' } },
  ]);
});
