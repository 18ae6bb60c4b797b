import { expect, test } from 'vitest';
import { importDocument } from '../import-document.ts';
import { visits } from './figures-for-tests.ts';
import { csv, neglect, registered } from './sheet-for-tests.ts';
import { placements, statisticsTable } from './statistics-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const items = [
  neglect,
  registered('audit', 'Audit'),
  visits(),
  { ...visits({ title: 'Audits in time' }), id: 'northtown-audits' },
];
const documents = (rows: string) => `Document,Id,Type,Location,Marking\n${rows}`;
const gaps = (rows: string) => `kind,item,title,message,at,owner,answer\n${rows}`;
const figures = (rows: string) => `Measure,Title,Authority,Period,Value\n${rows}`;

test.each([
  ['a marking that is not in use', documents('Plan,,plan,Shelf,Restricted\n'), ['marking-unknown']],
  ['an id of another', documents('Audit,neglect-strategy,audit,Shelf,\n'), ['title-of-another']],
  [
    'a document that stands there twice',
    documents('Neglect Strategy,,strategy,A,\nNeglect Strategy,,strategy,B,\n'),
    ['title-twice'],
  ],
  ['a type of no known name', documents('Plan,,scheme,Shelf,\n'), []],
  ['an answer that no field takes', gaps('x,documents/neglect-strategy,T,M,,,Soon\n'), ['answer-for-a-person']],
  ['an answer for what is gone', gaps('x,documents/gone,T,M,,AB,\n'), ['not-updated']],
  ['a sheet without answers', gaps('x,documents/gone,T,M,,,\n'), []],
  ['an id with another title', figures('northtown-visits,Something else,Northtown,June 2016,8\n'), ['row-unmatched']],
  ['a row about nothing of ours', figures(',Something else,Northtown,June 2016,8\n'), []],
  [
    'a figure twice',
    figures(
      'northtown-visits,Visits in time,Northtown,June 2016,8\nnorthtown-visits,Visits in time,Northtown,June 2016,9\n',
    ),
    ['figure-twice'],
  ],
  ['a figure that is none', figures('northtown-visits,,,June 2016,see note 5\n'), ['figure-left-out']],
  [
    'a figure kept back, and one to come',
    figures('northtown-visits,,,June 2016,*\nnorthtown-visits,,,July 2016,tbc\n'),
    [],
  ],
])('%s: whether an entry of a sheet is missing', async (_, text, codes) => {
  const { warnings } = importDocument(await csv(text), {
    ...noContent,
    items,
    markings: ['OFFICIAL'],
  });
  expect(warnings.filter(({ unentered }) => unentered === true).map(({ code }) => code)).toEqual(codes);
});

test('a measure whose table of published statistics has other words now lacks its figures', async () => {
  const text = statisticsTable('placement_stability,percentage', [['Northtown', '2024', 'With the same carer,71']]);
  const stale = placements({ statistics: { table: 'sheet', column: 'rate' } });
  const result = importDocument(await csv(text), {
    ...noContent,
    items: [neglect, placements(), { ...stale, id: 'stale' }],
  });
  expect(result.warnings.filter(({ unentered }) => unentered === true).map(({ code }) => code)).toEqual([
    'statistics-unclear',
  ]);
});
