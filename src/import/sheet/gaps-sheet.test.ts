import { expect, test } from 'vitest';
import type { ExistingItem } from '../importer.ts';
import { checkDrafts } from '../word/content-for-tests.ts';
import { gapsSheet } from './gaps-sheet.ts';
import { csv, neglect, registered } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const section: ExistingItem = {
  kind: 'annex-m-section',
  id: '05-neglect-and-abuse',
  data: {
    title: 'Neglect',
    number: '5',
    framework: 'annex-m',
    owners: ['AB'],
    documents: [{ id: 'neglect-strategy', doubt: 'Is it this one?' }],
  },
  body: '## Summary statement\n\n## Detail\n\n## Performance and activity data',
};
const header =
  'kind,severity,item,title,message,owners,file,line,document,location,state,reason,owner,reviewed,answer\n';
const row = (kind: string, item: string, answers: string) =>
  `${kind},high,${item},T,M,AB,content/${item}.md,3,${answers}\n`;

test('a completed sheet of gaps changes sections and documents, and says what', async () => {
  const document = await csv(
    header +
      row('documents-none', 'annex-m/05-neglect-and-abuse', 'Audit of plans,S: drive,,,,,') +
      row('document-doubtful', 'annex-m/05-neglect-and-abuse', ',,,,,,Yes') +
      row('performance-data-none', 'annex-m/05-neglect-and-abuse', ',,Nil return,No cases this year,,,') +
      row('review-overdue', 'annex-m/05-neglect-and-abuse', ',,,,,2016-05-04,') +
      row('document-missing', 'documents/neglect-strategy', ',Shared drive,,,,,') +
      row('summary-empty', 'annex-m/05-neglect-and-abuse', ',,,,,,We will write one') +
      row('owner-none', 'annex-m/99-gone', ',,,,AB,,') +
      row('line-unanswered', 'annex-m/05-neglect-and-abuse', ',,,,,,'),
  );
  expect(gapsSheet.recognise(document, noContent)).toBe(0.95);
  const { drafts, warnings } = gapsSheet.convert(document, { ...noContent, items: [neglect, section] });
  expect(drafts).toEqual([
    {
      kind: 'document',
      id: 'audit-of-plans',
      data: { title: 'Audit of plans', type: 'audit', status: 'held', location: 'S: drive' },
      body: 'Named in answer to a gap in section 05-neglect-and-abuse.',
    },
    {
      kind: 'annex-m-section',
      id: '05-neglect-and-abuse',
      data: {
        ...section.data,
        documents: [{ id: 'neglect-strategy' }, { id: 'audit-of-plans' }],
        states: { 'performance-data': { state: 'nil-return', reason: 'No cases this year' } },
        reviewed: '2016-05-04',
      },
      body: section.body,
      change: { how: 'answers', fields: ['documents', 'states', 'reviewed'] },
    },
    {
      kind: 'document',
      id: 'neglect-strategy',
      data: { ...neglect.data, location: 'Shared drive', status: 'held' },
      body: neglect.body,
      change: { how: 'answers', fields: ['location', 'status'] },
    },
  ]);
  expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'changed: annex-m/05-neglect-and-abuse.md: documents from neglect-strategy to neglect-strategy, audit-of-plans.',
    'changed: annex-m/05-neglect-and-abuse.md: documents from neglect-strategy, audit-of-plans to neglect-strategy, audit-of-plans.',
    'changed: annex-m/05-neglect-and-abuse.md: states new: {"performance-data":{"state":"nil-return","reason":"No cases this year"}}.',
    'changed: annex-m/05-neglect-and-abuse.md: reviewed new: “2016-05-04”.',
    'changed: documents/neglect-strategy.md: location new: “Shared drive”; status from “listed” to “held”.',
    'answer-for-a-person: Row 7, annex-m/05-neglect-and-abuse: this answer was not entered, because no field takes it as it is: answer “We will write one”.',
    'not-updated: Row 8: there is no annex-m/99-gone any more, so its answer was not entered: owner “AB”.',
  ]);
  expect(checkDrafts(drafts, ['AB'])).toEqual([]);
});

test('where the item is not there nothing is changed, and without answers neither', async () => {
  const answered = await csv(header + row('documents-none', 'annex-m/05-neglect-and-abuse', 'Audit of plans,,,,,,'));
  expect(gapsSheet.convert(answered, { ...noContent, items: [neglect] })).toMatchObject({
    drafts: [],
    warnings: [{ code: 'not-updated' }],
  });
  const empty = await csv(header + row('documents-none', 'annex-m/05-neglect-and-abuse', ',,,,,,'));
  expect(gapsSheet.convert(empty, { ...noContent, items: [neglect] })).toMatchObject({
    drafts: [],
    warnings: [{ code: 'no-answers' }],
  });
});

test('a place that somebody has entered since the sheet of gaps went out stays', async () => {
  const document = await csv(header + row('document-location', 'documents/neglect-strategy', ',Old shelf,,,,,'));
  const entered = { ...neglect, data: { ...neglect.data, status: 'held', location: 'Shared drive' } };
  expect(gapsSheet.convert(document, { ...noContent, items: [entered] })).toMatchObject({
    drafts: [],
    warnings: [{ code: 'answer-for-a-person' }],
  });
});

test('a document that only shares the name of another one’s file is a new one, and two rows that name it mean one', async () => {
  const document = await csv(
    header +
      row('documents-none', 'annex-m/05-neglect-and-abuse', 'Neglect: strategy!,,,,,,') +
      row('documents-none', 'annex-m/05-neglect-and-abuse', 'Scorecard,S: drive,,,,,') +
      row('documents-none', 'annex-m/05-neglect-and-abuse', 'The scorecard,,,,,,') +
      row('documents-none', 'annex-m/05-neglect-and-abuse', 'Score-card (2016),,,,,,'),
  );
  const items = [neglect, registered('scorecard', 'National adoption data'), section];
  const { drafts } = gapsSheet.convert(document, { ...noContent, items });
  expect(drafts.map(({ id, data }) => [id, data['title']])).toEqual([
    ['scorecard-2', 'Scorecard'],
    ['05-neglect-and-abuse', 'Neglect'],
    ['score-card-2016', 'Score-card (2016)'],
  ]);
  expect(drafts[1]?.data['documents']).toMatchObject(
    ['neglect-strategy', 'scorecard-2', 'score-card-2016'].map((id) => ({ id })),
  );
  expect(drafts[0]?.data).toMatchObject({ status: 'held', location: 'S: drive' });
});

test('a gap is accepted once, however often its sheet is imported, and again where somebody accepts it for longer', async () => {
  const accepted = {
    kind: 'documents-none',
    at: 'documents',
    by: 'AB',
    reason: 'In other sections',
    until: '2026-12-31',
  };
  const of = (until: string) =>
    csv(
      'kind,item,message,at,accepted by,until,reason\n' +
        `documents-none,annex-m/05-neglect-and-abuse,M,documents,AB,${until},In other sections\n`,
    );
  const items = [{ ...section, data: { ...section.data, 'accepted-gaps': [accepted] } }];
  const context = { ...noContent, items, owners: [{ initials: 'AB', role: 'Head of Service' }] };
  expect(gapsSheet.convert(await of('31/12/2026'), context)).toMatchObject({
    drafts: [],
    warnings: [],
  });
  const later = { ...accepted, until: '2027-12-31' };
  const { drafts } = gapsSheet.convert(await of('2027-12-31'), context);
  expect(drafts[0]?.data['accepted-gaps']).toEqual([accepted, later]);
});

test('whoever is not in owners.yaml, or is written by name, accepts no gap and owns nothing', async () => {
  const owners = [{ initials: 'AB', role: 'Head of Service' }];
  const of = (owner: string, by: string) =>
    csv(
      'kind,item,message,at,owner,accepted by,until,reason\n' +
        `documents-none,annex-m/05-neglect-and-abuse,M,,${owner},${by},2026-12-31,In other sections\n`,
    );
  const convert = async (owner: string, by: string, known?: typeof owners) =>
    gapsSheet.convert(await of(owner, by), {
      ...noContent,
      items: [section],
      owners: known ?? [],
    });
  const { drafts, warnings } = await convert('CD', 'Jo Field', owners);
  expect(drafts).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    'Row 2, annex-m/05-neglect-and-abuse: this answer was not entered, because owners.yaml has nobody with the initials “CD” or “Jo Field”: owner “CD”, accepted-by “Jo Field”, until “2026-12-31”, reason “In other sections”. Add the owner there and import the sheet again, or correct the sheet.',
  ]);
  expect((await convert('AB', 'AB', owners)).drafts[0]?.data).toMatchObject({
    owners: ['AB'],
    'accepted-gaps': [{ by: 'AB' }],
  });
  expect((await convert('', 'Jo Field')).drafts).toEqual([]);
});

test('a document that an earlier import of the sheet has registered, with where it is kept, is not told of again', async () => {
  const document = await csv(
    header + row('documents-none', 'annex-m/05-neglect-and-abuse', 'Audit of plans,S: drive,,,,,'),
  );
  const items = [{ ...section, data: { ...section.data, documents: [{ id: 'audit-of-plans' }] } }];
  const told = (location: string) =>
    gapsSheet
      .convert(document, { ...noContent, items: [...items, registered('audit-of-plans', 'Audit of plans', location)] })
      .warnings.map(({ code }) => code);
  expect(told('S: drive')).toEqual([]);
  expect(told('Shelf 2')).toEqual(['answer-for-a-person']);
  const twice = row('documents-none', 'annex-m/05-neglect-and-abuse', 'New paper,S: drive,,,,,').repeat(2);
  const { warnings } = gapsSheet.convert(await csv(header + twice), { ...noContent, items: [section] });
  expect(warnings.map(({ code }) => code)).toEqual(['changed']);
});

test.each([
  ['half an acceptance', 'at,accepted by,reason,until', 'line-b,AB,Not ours,', 'accepted-by “AB”, reason “Not ours”'],
  [
    'one until no day that is certain',
    'at,accepted by,reason,until',
    'line-b,AB,Not ours,01/31/2027',
    'accepted-by “AB”, reason “Not ours”, until “01/31/2027”',
  ],
  [
    'one without the column that says where the gap is, which would be for every place',
    'accepted by,reason,until',
    'AB,Not ours,31/01/2027',
    'accepted-by “AB”, reason “Not ours”, until “31/01/2027”',
  ],
])('%s is not entered, and the message says what it needs', async (_, columns, cells, words) => {
  const sheet = await csv(`kind,item,message,${columns}\nline-unanswered,annex-m/05-neglect-and-abuse,M,${cells}\n`);
  const { drafts, warnings } = gapsSheet.convert(sheet, { ...noContent, items: [section] });
  expect(drafts).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    `Row 2, annex-m/05-neglect-and-abuse: this answer was not entered, because no field takes it as it is: ${words}. To accept a gap, fill in accepted by, reason and until, a day like 2027-01-31, and keep the column at.`,
  ]);
});

test('a day of review that is none that is certain is not entered, and the message says how to write it', async () => {
  const { drafts, warnings } = gapsSheet.convert(
    await csv(header + row('review-overdue', 'annex-m/05-neglect-and-abuse', ',,,,,13/31/2026,')),
    { ...noContent, items: [section] },
  );
  expect(drafts).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    'Row 2, annex-m/05-neglect-and-abuse: this answer was not entered, because no field takes it as it is: reviewed “13/31/2026”. Write the day of the review like 2027-01-31.',
  ]);
});

test('a sheet that comes back late does not take a review back, and says so', async () => {
  const items = [{ ...section, data: { ...section.data, reviewed: '2026-11-30' } }];
  const of = async (day: string) =>
    gapsSheet.convert(await csv(header + row('review-overdue', 'annex-m/05-neglect-and-abuse', `,,,,,${day},`)), {
      ...noContent,
      items,
    });
  const { drafts, warnings } = await of('01/06/2026');
  expect(drafts).toEqual([]);
  expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'review-older: Row 2, annex-m/05-neglect-and-abuse: the review of 2026-06-01 was not entered, because the file has a later one, of 2026-11-30.',
  ]);
  expect((await of('30-Nov-26')).warnings).toEqual([]);
  expect((await of('01/12/2026')).drafts[0]?.data['reviewed']).toBe('2026-12-01');
});

test('a sheet of gaps is called that, whatever it changes', async () => {
  const answered = await csv(header + row('documents-none', 'annex-m/05-neglect-and-abuse', ',,,,CD,,'));
  const owners = [{ initials: 'CD', role: 'Head of Service' }];
  const { kind, drafts } = gapsSheet.convert(answered, { ...noContent, items: [section], owners });
  expect([kind, drafts[0]?.kind]).toEqual([gapsSheet.id, 'annex-m-section']);
});

test('where a registered document is kept is entered in its own file when a section’s row names both, and never over another place', async () => {
  const answered = row('document-location', 'annex-m/05-neglect-and-abuse', 'Neglect Strategy,Shelf 2,,,,,');
  const elsewhere = row('document-location', 'annex-m/05-neglect-and-abuse', 'Neglect strategy,Shelf 3,,,,,');
  const { drafts, warnings } = gapsSheet.convert(await csv(header + answered + elsewhere), {
    ...noContent,
    items: [neglect, section],
  });
  expect(drafts).toMatchObject([
    { kind: 'document', id: 'neglect-strategy', data: { location: 'Shelf 2', status: 'held' } },
  ]);
  expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'changed: documents/neglect-strategy.md: location new: “Shelf 2”; status from “listed” to “held”.',
    'answer-for-a-person: Row 3, documents/neglect-strategy: this answer was not entered, because no field takes it as it is: location “Shelf 3”.',
  ]);
});
