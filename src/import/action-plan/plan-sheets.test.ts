import { expect, test } from 'vitest';
import { checkDrafts } from '../word/content-for-tests.ts';
import { codesOf, messagesOf, shapeOf, titles } from './plan-for-tests.ts';
import { block, importSheets, planSheet } from './plan-sheets-for-tests.ts';

const day = new Date('2019-09-30T00:00:00Z');

test('a plan in a sheet: a title block, merged recommendations, lines in cells, Excel dates, columns that no field takes', async () => {
  const result = await importSheets([
    planSheet([
      ['Ref', 'Recommendation', 'Theme', 'Action', 'Lead/Owner', 'Due', 'Progress', 'How will we know?', 'Evidence'],
      [
        '1.1',
        { is: '1. Supervision', tall: 2 },
        'Practice',
        'Train',
        'DCS',
        day,
        'Completed',
        'Audits\nParents',
        'Log',
      ],
      ['1.2', 'Practice', '• Audit\n• Report', 'Head of Service', 'Q2 2019/20', 'On track', '', ''],
      ['2.1', '2. Care leavers', '', 'Recruit', 'Jane Smith', 'TBC', '', '', ''],
    ]),
  ]);
  expect(result.drafts.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'action-plan/2019-gateshead',
    'inspection/2019-gateshead',
    'document/action-plan-gateshead-gateshead-council-post-inspection',
  ]);
  expect(result.drafts[0]?.data).toMatchObject({
    title: 'Gateshead Council – Post-inspection action plan',
    recommendations: [
      {
        id: '1',
        'how-we-will-know': ['Audits', 'Parents'],
        actions: [
          { id: '1', text: 'Train', owners: ['DCS'], due: '2019-09-30', state: 'done' },
          { id: '2', text: 'Audit', owners: ['HoS'], state: 'in-progress' },
          { id: '3', text: 'Report', owners: ['HoS'], state: 'in-progress' },
        ],
      },
      { id: '2', actions: [{ id: '1', text: 'Recruit' }] },
    ],
  });
  expect(result.drafts[1]?.data).toMatchObject({
    framework: 'ilacs-2018',
    inspected: { from: '2019-02-05', to: '2019-02-16' },
    recommendations: [{ text: 'Supervision' }, { text: 'Care leavers' }],
  });
  expect(result.drafts[0]?.body).toContain('| 1.2 | | Practice | • Audit • Report | Head of Service | Q2 2019/20 |');
  expect(result.drafts[2]?.body).toContain('Inspection dates 5 to 16 February 2019');
  expect(messagesOf(result)).toContain('“Theme” (2 filled), “Evidence” (1 filled)');
  expect(messagesOf(result)).toContain('printed as “Q2 2019/20”');
  expect(result.owners).toEqual([
    { initials: 'DCS', role: 'Responsible officer (post not given)' },
    { initials: 'HoS', role: 'Head of Service' },
  ]);
  expect(checkDrafts(result.drafts, ['DCS', 'HoS'])).toEqual([]);
});

test('themes across, totals, a key and signatures are no recommendations, and stand in the text', async () => {
  const result = await importSheets([
    planSheet([
      titles,
      [{ is: 'Theme 1: Leadership', wide: 4 }],
      ['1. Supervision', 'Train', 'DCS', day],
      ['Theme 2: Practice'],
      ['2. Care leavers', 'Recruit', 'DCS', day],
      ['3. Homes'],
      ['', 'Find homes', 'DCS', day],
      ['Sub-total:', '3 actions', '', ''],
      ['Total', 3, '', ''],
      [],
      ['Red', 'Off track'],
      ['Signed', '', 'Director', day],
    ]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train', '2 Care leavers: 1 Recruit', '3 Homes: 1 Find homes']);
  expect(messagesOf(result)).toContain('“Theme 1: Leadership”, “Theme 2: Practice”');
  expect(messagesOf(result)).toContain(
    'A12 (“Sub-total:”), B12 (“3 actions”), A13 (“Total”), B13 (“3”), A15 (“Red”), B15 (“Off track”), A16 (“Signed”), C16',
  );
  expect(result.drafts[2]?.body).toContain('Red Off track');
});

test('a recommendation and an action after an empty row are read, whether or not anything else is filled in', async () => {
  const result = await importSheets([
    planSheet([titles, ['1. Supervision', 'Train', 'DCS', day], [], ['2. Homes', 'Find homes', '', '']]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train', '2 Homes: 1 Find homes']);
  expect(codesOf(result)).not.toContain('row-below');
});

test('every sheet of a plan is read; one of done actions says nothing of itself; others are named and kept as text', async () => {
  const result = await importSheets([
    { name: 'Cover', rows: block },
    { name: 'Leadership', rows: [titles, ['1. Supervision', 'Train', 'DCS', day]] },
    {
      name: 'Completed',
      rows: [titles, ['1. Supervision', 'Audit', 'DCS', ''], ['2. Homes', 'Find homes', 'DCS', '']],
    },
    { name: 'Guidance', rows: [titles, ['9. Say what Ofsted said', 'Say what you do', 'DCS', '']] },
    {
      name: 'Risks',
      rows: [
        ['Risk', 'Action', 'Owner'],
        ['Too few workers', 'Recruit', 'DCS'],
      ],
    },
    { name: 'Old', hidden: true, rows: [titles, ['3. Old', 'Stop', 'DCS', '']] },
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train, 2 Audit', '2 Homes: 1 Find homes']);
  expect(JSON.stringify(result.drafts[0]?.data)).not.toContain('state');
  expect(result.drafts[2]?.body).toContain('| Too few workers | Recruit | DCS |');
  expect(result.drafts[2]?.body).toContain('Say what you do');
  expect(JSON.stringify(result.drafts)).not.toContain('Stop');
  expect(result.warnings.filter(({ code }) => /^sheet-/.test(code)).map(({ message }) => message)).toEqual([
    ...['Cover', 'Guidance', 'Risks'].map(
      (name) =>
        `The sheet “${name}” holds no table of a plan, so no action was read from it. Its words stand in the text of the document’s entry: if it holds actions, add them.`,
    ),
    'The sheet “Old” was not read, because it is hidden in Excel. Show it and import the file again if it counts.',
    'The sheet “Completed” is named like one of actions that are done, but no cell says so in these rows: 2, 3. Their state was left as the cells have it: enter done where you know it.',
  ]);
});

test('tables of one sheet are read under their own titles, and one that names no recommendation is named', async () => {
  const result = await importSheets([
    planSheet([
      titles,
      ['1. Supervision', 'Train', 'DCS', day],
      [],
      ['Completed actions'],
      ['Recommendation', 'Action', 'Completed', 'Lead'],
      ['1. Supervision', 'Audit', day, 'DCS'],
      ['Recommendation 2: Homes'],
      ['Action', 'Progress', 'By when'],
      ['Find homes', 'On track', ''],
      [],
      ['Risk', 'Action', 'Owner'],
      ['Too few workers', 'Recruit', 'DCS'],
    ]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train, 2 Audit', '2 Homes: 1 Find homes']);
  expect(JSON.stringify(result.drafts[0]?.data).match(/"due"/g)).toHaveLength(1);
  expect(messagesOf(result)).toContain('A15 (“Risk”), B15 (“Action”), C15 (“Owner”), A16 (“Too few workers”)');
  expect(result.drafts[2]?.body).toContain('| Too few workers | Recruit | DCS |');
});

test('a sheet for each recommendation is read by its name or by the line above its titles', async () => {
  const result = await importSheets([
    { name: 'Recommendation 1', rows: [...block, titles.slice(1), ['Train', 'DCS', day]] },
    { name: 'Care', rows: [['Recommendation 2: Care leavers'], titles.slice(1), ['Recruit', 'DCS', day]] },
  ]);
  expect(shapeOf(result)).toEqual(['1 Recommendation 1: 1 Train', '2 Care leavers: 1 Recruit']);
});

test('what is hidden, struck out or said by a colour goes into no field, and each cell is named', async () => {
  const result = await importSheets([
    planSheet(
      [
        [...titles, 'RAG', 'Private'],
        [{ is: '1. Supervision', tall: 3 }, 'Hidden action', 'DCS', day, '', ''],
        ['Train', 'DCS', { is: day, struck: true }, { is: '', fill: '#FF0000' }, 'Not for Ofsted'],
        ['Audit', 'DCS', day, { is: 'Green', fill: '#00B050' }, ''],
      ],
      { hiddenRows: [6], hiddenColumns: [6] },
    ),
  ]);
  expect(result.drafts[0]?.data['recommendations']).toMatchObject([
    {
      actions: [
        { id: '1', text: 'Train', owners: ['DCS'] },
        { id: '2', text: 'Audit', due: '2019-09-30' },
      ],
    },
  ]);
  const written = JSON.stringify(result.drafts);
  for (const words of ['Hidden action', 'Not for Ofsted', 'Private']) expect(written).not.toContain(words);
  expect(result.drafts[0]?.body).toContain('| 1. Supervision | Train | DCS | ~~2019-09-30~~ | |');
  expect(messagesOf(result)).toContain(
    'F5 (“Private”), B6 (“Hidden action”), C6 (“DCS”), D6 (“2019-09-30”), F7 (“Not for Ofsted”)',
  );
  expect(messagesOf(result)).toContain('kept out of the fields: D7 (“2019-09-30”)');
  expect(messagesOf(result)).toContain('which no text keeps: E7.');
  expect(JSON.stringify(result.drafts[0]?.data).match(/"due"/g)).toHaveLength(1);
});
