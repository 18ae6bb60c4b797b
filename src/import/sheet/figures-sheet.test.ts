import { expect, test } from 'vitest';
import { importDocument } from '../import-document.ts';
import { checkDrafts } from '../word/content-for-tests.ts';
import { convertFigures, month, scorecard, share, visits } from './figures-for-tests.ts';
import { figuresSheet } from './figures-sheet.ts';
import { csv } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const caseload = {
  ...visits({ title: 'Average caseload', unit: 'children per social worker', series: [] }),
  id: 'northtown-average-caseload',
};

test('a scorecard: quarters below their year, shares, blank and subtotal rows, notes', async () => {
  const document = await scorecard([
    ['Northtown Children’s Services: scorecard'],
    ['Produced by the performance team'],
    [],
    [
      { value: 'Indicator', rowSpan: 2 },
      { value: 'Target', rowSpan: 2 },
      { value: '2015-16', columnSpan: 4 },
      null,
      null,
      null,
      { value: 'Trend', rowSpan: 2 },
    ],
    [null, null, 'Q1', 'Q2', 'Q3', 'Q4', null],
    ['Safeguarding'],
    ['Visits in  TIME', share(0.95), share(0.825), share(0.84), 'TBC', '<5', 'up'],
    ['Average caseload', '', 14.5, 'c. 16', '*', '15%'],
    ['Total', '', 3, 4],
    ['Referals in time', '', '1,234', '7'],
    [],
    ['n/a: not available'],
  ]);
  expect(importDocument(document, { ...noContent, items: [visits()] }).kind).toBe('measure');
  const { ids, drafts, added, warnings } = convertFigures(document, [visits(), caseload]);
  expect(ids).toEqual(['measure/northtown-visits', 'measure/northtown-average-caseload', 'document/scorecard-2016']);
  expect(drafts[0]).toMatchObject({
    change: { how: 'adds', fields: ['target', 'series'] },
    data: { target: { value: 95 } },
  });
  const place = (row: number) => ({ source: 'scorecard-2016', place: `Sheet “Scorecard”, row ${row}` });
  expect(added).toEqual([
    { period: 'Q1 2015-16', ends: '2015-06-30', value: 82.5, ...place(7) },
    { period: 'Q2 2015-16', ends: '2015-09-30', value: 84, ...place(7) },
    { period: 'Q1 2015-16', ends: '2015-06-30', value: 14.5, ...place(8) },
    { period: 'Q2 2015-16', ends: '2015-09-30', value: 16, qualifier: 'c.', ...place(8) },
  ]);
  expect(warnings).toEqual([
    'column-unread: These columns were not read, because no field takes them: “Trend” (1 filled). Enter by hand what counts.',
    'row-unmatched: Row 9 of “Scorecard” was left out: “Total”, “3”, “4”. Why: it reads like a total of other rows. If it is a measure of its own, begin its file first: npm run new -- measure NAME.',
    'row-unmatched: Row 10 of “Scorecard” was left out: “Referals in time”, “1,234”, “7”. Why: no measure has this title, and for a new one the sheet does not say what it counts (a column Unit).',
    'row-without-figure: These rows have no figure, so they were left out: row 6 of “Scorecard” (“Safeguarding”); row 12 of “Scorecard” (“n/a: not available”).',
    'figure-left-out: “Visits in TIME”: these cells were left out: E7 of “Scorecard” (“TBC”). Why: it says that there is no figure.',
    'figure-suppressed: “Visits in TIME”: these cells were left out: F7 of “Scorecard” (“<5”). Why: it is suppressed.',
    'figure-suppressed: “Average caseload”: these cells were left out: E8 of “Scorecard” (“*”). Why: it is suppressed.',
    'figure-left-out: “Average caseload”: these cells were left out: F8 of “Scorecard” (“15%”). Why: the measure is in “children per social worker”.',
  ]);
});

test('a long sheet: figures that are there stay, new ones come, one that differs waits', async () => {
  const document = await csv(`Children’s services figures,,,,,,,,
Indicator,Council,Quarter,Year,Actual,Num,Den,England,Source
Visits in time,Northtown,,2014/15,80,,,,
Visits in time,Northtown,1,2015-16,81%,17,21,88.5,Guide to Visits
Visits in time,Northtown,Q2,2015-16,good,3,,,
Visits in time,Northtown,,2013-14,79,,,,Case system
`);
  const { ids, added, changed, warnings } = convertFigures(document, [visits()]);
  expect([ids, changed]).toEqual([['measure/northtown-visits', 'document/sheet'], []]);
  const q1 = { period: 'Q1 2015-16', ends: '2015-06-30' };
  expect(added).toEqual([
    { ...q1, value: 81, numerator: 17, denominator: 21, source: 'guide' },
    { ...q1, area: 'England', value: 88.5, source: 'guide' },
    {
      period: '2013-14',
      ends: '2014-03-31',
      value: 79,
      source: 'sheet',
      place: 'Row 6',
      note: 'The sheet names as its source: Case system.',
    },
  ]);
  expect(warnings).toEqual([
    'figure-left-out: “Visits in time”: these cells were left out: E5 (“good”, numerator “3”). Why: it is a word, and the measure’s figures are numbers.',
    'source-unknown: E6: no document is registered as “Case system”, so a new figure cites the sheet. Register the document and name it as the source, if it counts.',
  ]);
  const differs = convertFigures(await csv('KPI,Authority,Period,Value\nVisits in time,northtown,2014/15,85\n'), [
    visits(),
  ]);
  expect(differs.changed).toEqual([{ position: 0, fields: { value: 85 } }]);
  expect(differs.drafts).toMatchObject([
    { change: { how: 'replaces' }, data: { series: [{ period: '2014-15', value: 85 }] } },
  ]);
  expect(differs.warnings).toEqual([
    'figure-differs: measures/northtown-visits.md: 2014/15 (D2): value 80 in the file, 85 in the sheet.',
  ]);
});

test('months as Excel has them are months, and a pair of years among them is one too', async () => {
  const document = await scorecard([
    ['KPI', 'Authority', month('2011-11-01'), month('2011-12-01'), month('2012-01-01')],
    ['Average caseload', 'Northtown', 14, 15, 16],
  ]);
  expect(convertFigures(document, [caseload]).added.map(({ period, ends }) => [period, ends])).toEqual([
    ['November 2011', '2011-11-30'],
    ['December 2011', '2011-12-31'],
    ['January 2012', '2012-01-31'],
  ]);
});

test('a measure that is new is made where title, authority and unit are certain, and passes the check', async () => {
  const document = await csv(`Measure,Authority,Unit,Better,Frequency,Target,Period,Value
Missing episodes,Northtown,episodes,Low,Quarterly,10,Q1 2015-16,12
Missing episodes,Northtown,episodes,Low,Quarterly,10,Q2 2015-16,9
Missing children,Northtown,number,,,,Q1 2015-16,4
Absences,,children,,,,Q1 2015-16,4
`);
  const { drafts, warnings } = convertFigures(document, []);
  expect(drafts.map(({ id, data }) => [id, data])).toMatchObject([
    [
      'northtown-missing-episodes',
      {
        title: 'Missing episodes',
        authority: 'Northtown',
        unit: 'episodes',
        better: 'lower',
        frequency: 'quarterly',
        target: { value: 10 },
        series: [{ value: 12 }, { value: 9, ends: '2015-09-30', source: 'sheet', place: 'Row 3' }],
      },
    ],
    ['sheet', { title: 'sheet', type: 'data', status: 'held' }],
  ]);
  expect(warnings.map((text) => text.replace(/^.* Why: /, ''))).toEqual([
    'no measure has this title, and for a new one the sheet does not say what it counts (a column Unit).',
    'no measure has this title, and for a new one the sheet does not say its authority (a column Authority).',
  ]);
  expect(checkDrafts(drafts)).toEqual([]);
});

test('of a new measure what was left out is told too, and so is what may name a person', async () => {
  const document = await csv(`Measure,Authority,Unit,Period,Value,Note
Missing children,Northtown,children,2015-16,<5,
Missing children,Northtown,children,2016-17,7,Ask jo.smith@example.com
`);
  expect(convertFigures(document, []).warnings).toEqual([
    'personal-detail: The text holds an e-mail address: “jo.smith@example.com”. Remove it.',
    'figure-suppressed: “Missing children”: these cells were left out: E2 (“<5”). Why: it is suppressed.',
  ]);
});

test('what fits no measure at all stays a draft with every cell, and a list of people is left to a person', async () => {
  const document = await csv('KPI,2014-15,2015-16\nSomething else,1,2\n');
  const { kind, drafts, warnings } = importDocument(document, { ...noContent, items: [visits()] });
  expect([kind, drafts[0]?.id, warnings.map(({ code }) => code)]).toEqual([
    'draft',
    'draft-sheet',
    ['row-unmatched', 'not-recognised'],
  ]);
  expect(drafts[0]?.body).toContain('Something else');
  const people = await csv('Measure,Case number,Period,Value\nVisits in time,1,2014,2\n');
  expect(figuresSheet.recognise(people, noContent)).toBeLessThan(0.5);
});

test('a row that goes on from the one above makes no measure of its own', async () => {
  const document = await csv(`Indicator,Authority,Unit,2014-15,2015-16
Re-referrals,Northtown,%,20,21
of which: boys,Northtown,%,11,12
- of whom under 5,Northtown,%,3,4
`);
  const { ids, warnings } = convertFigures(document, []);
  expect(ids).toEqual(['measure/northtown-re-referrals', 'document/sheet']);
  expect(warnings.map((message) => message.replace(/^.*Why: /, ''))).toEqual([
    'it reads like a part of another row.',
    'it reads like a part of another row.',
  ]);
});

test('an average of something is a measure of its own, and one of other rows is none', async () => {
  const names = [
    'Average caseload',
    'Mean time to placement',
    'Average',
    'Average of the teams',
    'Average (all teams)',
    'Overall',
  ];
  const document = await csv(
    `Measure,Authority,Unit,Period,Value\n${names.map((name) => `${name},Northtown,cases,Q1 2015-16,12\n`).join('')}`,
  );
  const { ids, warnings } = convertFigures(document, []);
  expect(ids).toEqual([
    'measure/northtown-average-caseload',
    'measure/northtown-mean-time-to-placement',
    'document/sheet',
  ]);
  expect(warnings).toHaveLength(4);
});
