import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Gap } from '../evidence/types.ts';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { formatGapList } from './format-gap-list.ts';
import { formatGapsCsv } from './format-gaps-csv.ts';
import { formatGapsJson } from './format-gaps-json.ts';
import { formatOwnerCalendar } from './format-owner-calendar.ts';
import { formatOwnerFeed } from './format-owner-feed.ts';
import { note, review } from './gaps-for-tests.ts';

const { index } = makeEvidence();

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

test('a list has a part for each severity that there is, and counts', () => {
  const heads = (gaps: Gap[]) =>
    formatGapList(gaps)
      .split('\n')
      .filter((line) => /^[^ ]/.test(line));
  expect(heads([{ ...note, severity: 'low' }, note, { ...note, severity: 'high' }])).toEqual([
    'High',
    'Medium',
    'Low',
    '3 gaps',
  ]);
  expect(heads([known])).toEqual(['Accepted', '0 gaps, 1 accepted']);
  expect(heads([])).toEqual(['0 gaps']);
});

test('a list keeps to its own lines, whatever a message says', () => {
  expect(formatGapList([{ ...note, message: 'A\n::stop-commands::b' }])).not.toMatch(/^::/m);
});

test('the sheet keeps its columns, has those to fill in, and runs nothing', () => {
  const sheet = formatGapsCsv([{ ...note, message: '=1+1', of: ['Policy', 'Plan'], due: '2026-04-01' }, known], index);
  const rows = parse(sheet, { bom: true, columns: true });
  expect(sheet.split('\n')[0]).toBe(
    '\uFEFFmarking,kind,severity,item,title,message,owners,file,line,at,of,id,due,what to do,answer,document,location,state,reason,reviewed,accepted by,until',
  );
  expect(rows[0]).toEqual({
    marking: 'OFFICIAL',
    kind: 'note-open',
    severity: 'medium',
    item: 'annex-m/01',
    title: 'One',
    message: "'=1+1",
    owners: 'AB CD',
    file: 'content/annex-m/01.md',
    line: '9',
    at: 'detail-2',
    of: 'Policy\nPlan',
    id: note.id,
    due: '2026-04-01',
    'what to do': expect.stringMatching(/^Settle the point/) as string,
    ...Object.fromEntries(
      ['answer', 'document', 'location', 'state', 'reason', 'reviewed', 'accepted by', 'until'].map((name) => [
        name,
        '',
      ]),
    ),
  });
  expect(rows[1]).toMatchObject({ 'accepted by': 'AB', reason: 'Known.', until: '2026-12-31' });
});

test('each row of the sheet has the marking of its item', () => {
  const file = 'inspections/2025-northtown.md';
  const secret = fixtureText(file).replace('---\n', '---\nmarking: OFFICIAL-SENSITIVE\n');
  const gaps = ['inspections/2025-northtown', 'annex-m/01-first'].map((item) => ({ ...note, item }));
  const sheet = formatGapsCsv(gaps, makeEvidence({ [file]: secret }).index);
  const rows = parse<Record<string, string>>(sheet, { bom: true, columns: true });
  expect(rows.map(({ marking }) => marking)).toEqual(['OFFICIAL-SENSITIVE', 'OFFICIAL']);
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

test('a day of a calendar says what to do, in which file, and leaves its owner free', () => {
  const title = 'A title that goes on and on and on, far longer than a day in a calendar has room for it';
  const gap = { ...review, id: 'a\nb', title, message: 'Review it.' };
  const calendar = formatOwnerCalendar({ name: 'AB', gaps: [gap], today: '2026-03-01' }).replaceAll('\r\n ', '');
  expect(calendar.split('\r\n')).toEqual(
    expect.arrayContaining([
      'UID:a b@evidence-site',
      'SUMMARY:Review it. A title that goes on and on and on\\, far longer than a day in a calendar has …',
      `DESCRIPTION:Review it.\\n${title.replaceAll(',', '\\,')}\\nRead the section through\\, correct it\\, and record the review: npm run review\\, or the date under reviewed.\\ncontent/annex-m/01.md`,
      'CATEGORIES:due',
      'TRANSP:TRANSPARENT',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'X-PUBLISHED-TTL:PT1H',
    ]),
  );
});

test.each([
  ['2026-03-30', 'due'],
  ['2026-03-31', 'due'],
  ['2026-04-01', 'review-overdue'],
])('on %s a review to be done by 31 March is called %s', (today, category) => {
  const calendar = formatOwnerCalendar({ name: 'AB', gaps: [review], today });
  expect(calendar.split('\r\n')).toContain(`CATEGORIES:${category}`);
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
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    home_page_url: '/h',
    feed_url: '/f',
  });
  expect(feed['items']).toMatchObject([
    {
      id: note.id,
      url: '/annex-m/01.html#detail-2',
      title: 'Open note: One',
      content_text: 'Which *team*, @jane? <b>\nSettle the point in the text and tick or remove the note.',
      tags: ['note-open', 'medium'],
      _evidence: {
        state: 'open',
        severity: 'medium',
        work: 'doubtful',
        item: 'annex-m/01',
        file: 'content/annex-m/01.md',
        line: 9,
      },
    },
    { id: review.id, title: 'Due 31 March 2026: One', _evidence: { state: 'due', due: '2026-03-31' } },
  ]);
});
