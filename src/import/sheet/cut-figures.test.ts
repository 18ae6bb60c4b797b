import { expect, test } from 'vitest';
import type { ReadDocument } from '../importer.ts';
import { importDocument } from '../import-document.ts';
import { visits } from './figures-for-tests.ts';
import { csv } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const head =
  'Measure,Title,Authority,Unit,Better,Frequency,Target,Target by,Target note,Period,Ends,Area,Category,Value,Numerator,Denominator,Qualifier,Rank,Change,Change unit,Change since,Illustrative,Source,Place,Note,Sections';
const row = (period: string, ends: string, area: string, category: string, value: string) =>
  `northtown-visits,Visits in time,Northtown,per cent,,,,,,${period},${ends},${area},${category},${value},,,,,,,,,guide,,,`;
/** The site’s own sheet of figures with some of its columns under other names. */
const renamed = (names: Readonly<Record<string, string>>, rows = [row('2016-17', '2017-03-31', '', 'Girls', '91')]) =>
  [
    head
      .split(',')
      .map((name) => names[name] ?? name)
      .join(','),
    ...rows,
  ].join('\n');
const convert = (document: ReadDocument) => {
  const { kind, drafts, warnings, refused } = importDocument(document, { ...noContent, items: [visits()] });
  const added = drafts.flatMap(({ change }) => change?.entries?.added ?? []);
  return { kind, added, drafts, refused, told: warnings.map(({ code, message }) => `${code}: ${message}`) };
};

test.each([
  { Value: 'Figures' },
  { Value: 'Reported value' },
  { Value: 'Current performance' },
  { Period: 'Time period' },
  { Period: 'Period covered' },
  { Ends: 'Last day' },
  { Title: 'Metric', Measure: 'Measure ID' },
  { Authority: 'LA name' },
])('a column that is called otherwise without a doubt is read: %j', async (names) => {
  const { kind, added, told } = convert(await csv(renamed(names)));
  expect(kind).toBe('measure');
  expect(added).toMatchObject([{ period: '2016-17', ends: '2017-03-31', category: 'Girls', value: 91 }]);
  expect(told.filter((line) => line.startsWith('column-unread'))).toEqual([]);
});

test('measures.csv without the column of its figures is refused with what is missing, and nothing is written', async () => {
  const { drafts, refused } = convert(await csv(renamed({ Value: 'Amount', Title: 'Indicator' })));
  expect(drafts).toEqual([]);
  expect(refused).toEqual({
    code: 'figures-cut',
    message:
      'This is a sheet of figures as the site gives it out (measures.csv), and columns are missing by which its rows are read, so nothing was written. Missing: the figures, in a column called Value. Recognised: Measure, “Indicator” as Title, Authority, Unit, Period, Ends, Category, Source. Not recognised: “Amount”. Call the missing columns just so, or write the figures into a new copy of measures.csv, and import that. To keep it as text only, import it with --kind draft.',
  });
});

test.each([
  [{ Period: 'When' }, 'the period of each figure, in a column called Period'],
  [{ Category: 'Who' }, 'what part a figure is of, in a column called Category'],
  [
    { Value: 'Amount', Category: 'Who' },
    'the figures, in a column called Value, and what part a figure is of, in a column called Category',
  ],
  [{ Measure: 'Key', Title: 'Heading' }, 'the measure, in a column called Measure (its id) or Title'],
])('measures.csv is refused where a figure could be taken for another one: %j', async (names, missing) => {
  const { refused } = convert(await csv(renamed(names)));
  expect(refused?.message).toContain(`Missing: ${missing}. Recognised: `);
});

test('England’s figures of measures.csv are not taken for the authority’s own, whatever the column is called', async () => {
  const { refused } = convert(
    await csv(renamed({ Area: 'Where' }, [row('2016-17', '2017-03-31', 'Westshire', '', '70')])),
  );
  expect(refused?.message).toContain('Missing: whose the figure is, in a column called Area. ');
});

test('a column of measures.csv that nobody filled may be taken out, and one of somebody’s own may be added', async () => {
  const out = head.replace('Area,Category,', '');
  const own = row('2016-17', '2017-03-31', '', '', '91').replace('2017-03-31,,,', '2017-03-31,');
  expect(convert(await csv(`${out}\n${own}`)).added).toMatchObject([{ period: '2016-17', value: 91 }]);
  const more = `${head},Asked\n${row('2016-17', '2017-03-31', '', '', '91')},yes\n`;
  expect(convert(await csv(more)).added).toMatchObject([{ value: 91 }]);
});

const girls = { period: '2014-15', category: 'Girls', value: 70, source: 'guide' };
const england = { period: '2014-15', area: 'England', value: 60, source: 'guide' };
const measure = visits({ series: [...visits().data['series'], girls, england] });
const bare = async (text: string) => {
  const { drafts, warnings } = importDocument(await csv(text), { ...noContent, items: [measure] });
  const told = warnings.filter(({ code }) => code === 'column-lost');
  return { added: drafts.flatMap(({ change }) => change?.entries?.added ?? []).map(({ value }) => value), told };
};

test('no figure is taken as that of all where the sheet has lost the column that said whose it was', async () => {
  const sheet = (names: string, ...rows: string[]) => `Measure,Period,Value${names}\n${rows.join('\n')}\n`;
  const rows = ['northtown-visits,2014-15,80', 'northtown-visits,2014-15,70', 'northtown-visits,2015-16,71'];
  const lost = await bare(sheet(',Who', `${rows[0]},`, `${rows[1]},Girls`, `${rows[2]},Girls`));
  expect(lost.added).toEqual([]);
  expect(lost.told).toEqual([
    {
      code: 'column-lost',
      unentered: true,
      message:
        'measures/northtown-visits.md: these figures were left out: 70 (C3), 71 (C4). The sheet has no column called Category, and the file has 70 for 2014-15 as the figure of “Girls”. Put the column back under just that name, empty in the rows that need none, and import the sheet again.',
    },
  ]);
  const area = await bare(sheet(',Category', 'northtown-visits,2014-15,60,'));
  expect(area.added).toEqual([]);
  expect(area.told[0]?.message).toContain(
    'no column called Area, and the file has 60 for 2014-15 as the figure of “England”.',
  );
});

test('a figure of a new period, or one that is only like another, is taken where its column is there or nothing speaks for a loss', async () => {
  const row = 'northtown-visits,2014-15,70';
  expect((await bare(`Measure,Period,Value,Category\n${row},\n`)).told).toEqual([]);
  expect((await bare(`Measure,Period,Value\nnorthtown-visits,2014-15,80\n`)).told).toEqual([]);
  expect(await bare(`Measure,Period,Value\nnorthtown-visits,2015-16,70\n`)).toEqual({ added: [70], told: [] });
  // A scorecard that goes by titles may have no other figures than those of all.
  expect((await bare(`Title,Authority,Period,Value\nVisits in time,Northtown,2014-15,70\n`)).told).toEqual([]);
});

test.each([
  [
    'Scorecard\nIndicator,Unit,Target,When,Percentage\nVisits in time,per cent,95,2016-17,91\n',
    'Missing: the period of each figure, in a column called Period, and the figures, in a column called Value; or two or more columns headed with their periods, like 2014-15. Recognised: “Indicator” as Title, Unit, Target. Not recognised: “When”, “Percentage”.',
  ],
  [
    'Indicator,Unit,Q1 2016-17\nVisits in time,per cent,91\n',
    'Missing: the period of each figure, in a column called Period, and the figures, in a column called Value; or two or more columns headed with their periods, like 2014-15. Recognised: “Indicator” as Title, Unit. Not recognised: “Q1 2016-17”.',
  ],
  [
    'What we count,2015-16,2016-17\nVisits in time,80,91\n',
    'Missing: the measure, in a column called Measure (its id) or Title. Recognised: the periods “2015-16” and “2016-17”. Not recognised: “What we count”.',
  ],
  [
    'What we count,Unit,Period,Value\nVisits in time,per cent,2016-17,91\n',
    'Missing: the measure, in a column called Measure (its id) or Title. Recognised: Unit, Period, Value. Not recognised: “What we count”.',
  ],
])('a scorecard that lacks a column becomes a draft with what it lacks: case %#', async (text, missing) => {
  const { kind, told } = convert(await csv(text));
  expect(kind).toBe('draft');
  expect(told).toContain(
    `figures-cut: The sheet “sheet” may be one of figures, and was not read as one, because columns are missing. ${missing} If it is one, call the missing columns just so, import it again and delete the draft.`,
  );
});

test('a sheet of figures that lacks a column is no register of documents, though its rows have titles and sources', async () => {
  const text =
    'Measure,Title,Unit,Better,Target,Period,Amount,Numerator,Source,Place\nnorthtown-visits,Visits in time,per cent,higher,95,2016-17,91,10,guide,Page 2\n';
  const location = text.replace('Place', 'Location');
  for (const one of [text, location, text.replace('Source', 'Evidence')]) {
    const { kind, told } = convert(await csv(one));
    expect(kind).toBe('draft');
    expect(told.join()).toContain('Missing: the figures, in a column called Value;');
  }
});

test.each([
  'Name,Category,Date,Comments\nA,b,c,d\n',
  'Risk,Description,Rank,Owner\nA,b,c,d\n',
  'Title,Author,Year\nA,b,2014\n',
])('a sheet of something else is not asked about figures: %j', async (text) => {
  expect(convert(await csv(text)).told.filter((line) => line.startsWith('figures-cut'))).toEqual([]);
});
