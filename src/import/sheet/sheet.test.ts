import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { ExistingItem, ReadDocument } from '../importer.ts';
import { importDocument } from '../import-document.ts';
import { checkDrafts } from '../word/content-for-tests.ts';
import { documentRegister } from './document-register.ts';
import { gapsSheet } from './gaps-sheet.ts';
import { readSheet } from './read-sheet.ts';

async function excel(rows: readonly (readonly (string | Date | number)[])[]): Promise<Uint8Array> {
  const data = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value })),
  );
  return new Uint8Array(await writeXlsxFile(data as never).toBuffer());
}

async function sheet(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const read = await readSheet(bytes, name);
  if ('fault' in read) throw new Error(read.fault.message);
  return { format: 'sheet', name, sheets: read.value };
}

const csv = (text: string) => sheet(new TextEncoder().encode(text), 'sheet.csv');
const register = [{ id: 'neglect-strategy', title: 'Neglect Strategy', alsoCalled: [] }];
const neglect: ExistingItem = {
  kind: 'document',
  id: 'neglect-strategy',
  data: { title: 'Neglect Strategy', type: 'strategy', status: 'listed' },
  body: 'Cited in section 5.',
};

test('Excel is read as text, with dates year-month-day', async () => {
  const document = await sheet(
    await excel([
      ['Title', 'Date', 'Number'],
      ['Plan', new Date('2016-05-04T00:00:00Z'), 12],
    ]),
    'a.xlsx',
  );
  expect(document.format === 'sheet' && document.sheets[0]?.rows).toEqual([
    ['Title', 'Date', 'Number'],
    ['Plan', '2016-05-04', '12'],
  ]);
});

test('CSV with semicolons, a byte-order mark and guarded formulas is read', async () => {
  const document = await csv("\ufeffTitle;Note\nPlan;'=1+1\n");
  expect(document.format === 'sheet' && document.sheets[0]?.rows).toEqual([
    ['Title', 'Note'],
    ['Plan', '=1+1'],
  ]);
});

test('what is no sheet gets a sentence', async () => {
  const html = new TextEncoder().encode('<html><table></table></html>');
  const wordFile = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/a.xml': [new Uint8Array(65_000_000), { level: 1 }] });
  const found = await Promise.all([
    readSheet(html, 'a.xlsx'),
    readSheet(wordFile, 'a.xlsx'),
    readSheet(bomb, 'a.xlsx'),
    readSheet(zipSync({ 'xl/workbook.xml': strToU8('<x') }), 'a.xlsx'),
    readSheet(new TextEncoder().encode('\n\n'), 'a.csv'),
    readSheet(new Uint8Array([0xe9, 0x2c]), 'a.csv'),
  ]);
  expect(found.map((read) => ('fault' in read ? read.fault.code : 'none'))).toEqual([
    'file-is-html',
    'file-not-excel',
    'file-too-large-unpacked',
    'file-damaged',
    'file-no-text',
    'file-encoding',
  ]);
});

test('a register adds new documents and changes those there are', async () => {
  const document = await sheet(
    await excel([
      ['Register of evidence'],
      ['Title', 'ID', 'Type', 'Status', 'Location', 'Date', 'Owner', 'Review due'],
      ['Neglect strategy', '', 'Strategy', 'Held', 'Shared drive', 'March 2016', 'Head of Safeguarding', '31/03/2017'],
      ['Audit of plans', 'audit-plans', 'Audit', '', '', '', 'Jane Smith', 'spring'],
      ['', '', '', 'Held', '', '', '', ''],
    ]),
    'register.xlsx',
  );
  expect(documentRegister.recognise(document)).toBe(0.9);
  const { drafts, owners, warnings } = documentRegister.convert(document, {
    register,
    items: [neglect],
  });
  expect(drafts).toEqual([
    {
      kind: 'document',
      id: 'neglect-strategy',
      data: {
        title: 'Neglect Strategy',
        type: 'strategy',
        status: 'held',
        date: '2016-03',
        location: 'Shared drive',
        owners: ['HoS'],
        'review-due': '2017-03-31',
      },
      body: 'Cited in section 5.',
      updates: expect.any(Array) as unknown,
      replaces: [],
    },
    {
      kind: 'document',
      id: 'audit-plans',
      data: { title: 'Audit of plans', type: 'audit', status: 'listed' },
      body: '',
    },
  ]);
  expect(owners).toEqual([{ initials: 'HoS', role: 'Head of Safeguarding' }]);
  expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'changed: documents/neglect-strategy.md: status from “listed” to “held”; date new: “2016-03”; location new: “Shared drive”; owners new: HoS; review-due new: “2017-03-31”.',
    'date-unclear: Row 4 (“Audit of plans”): the review date “spring” names no day, so it was left out.',
    'personal-detail: The lead of “Audit of plans” is printed as “Jane Smith”, which may be a name, so it was left out. Enter the post in owners.yaml and its initials here.',
    'row-without-title: Row 5 has no title, so it was left out.',
  ]);
  expect(checkDrafts(drafts, ['HoS'])).toEqual([]);
});

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
  expect(gapsSheet.recognise(document)).toBe(0.95);
  const { drafts, warnings } = gapsSheet.convert(document, { register, items: [neglect, section] });
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
      updates: expect.any(Array) as unknown,
    },
    {
      kind: 'document',
      id: 'neglect-strategy',
      data: { ...neglect.data, location: 'Shared drive', status: 'held' },
      body: neglect.body,
      updates: expect.any(Array) as unknown,
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

test('without the content at hand nothing is changed, and without answers neither', async () => {
  const answered = await csv(header + row('documents-none', 'annex-m/05-neglect-and-abuse', 'Audit of plans,,,,,,'));
  expect(gapsSheet.convert(answered, { register })).toMatchObject({ drafts: [], warnings: [{ code: 'not-updated' }] });
  const empty = await csv(header + row('documents-none', 'annex-m/05-neglect-and-abuse', ',,,,,,'));
  expect(gapsSheet.convert(empty, { register })).toMatchObject({ drafts: [], warnings: [{ code: 'no-answers' }] });
});

test('a place that somebody has entered since the sheet of gaps went out stays', async () => {
  const document = await csv(header + row('document-location', 'documents/neglect-strategy', ',Old shelf,,,,,'));
  const entered = { ...neglect, data: { ...neglect.data, status: 'held', location: 'Shared drive' } };
  expect(gapsSheet.convert(document, { register, items: [entered] })).toMatchObject({
    drafts: [],
    warnings: [{ code: 'answer-for-a-person' }],
  });
});

test('a register says which values it would put in place of others', async () => {
  const document = await csv('Title,Type,Status,Location\nNeglect Strategy,strategy,requested,Shelf\n');
  const edited = { ...neglect, data: { ...neglect.data, status: 'held', location: 'Shared drive' } };
  expect(documentRegister.convert(document, { register, items: [edited] }).drafts).toMatchObject([
    { updates: ['status', 'location'], replaces: ['status', 'location'] },
  ]);
});

test('what a cell hides in a word is not carried into the evidence', async () => {
  const document = await csv('Title,Type\nSafe\u200Bguarding\u00A0plan\u202E,plan\n');
  expect(document.format === 'sheet' && document.sheets[0]?.rows[1]).toEqual(['Safeguarding plan', 'plan']);
});

test.each([
  ['a case list', 'Name,Ref,Status,Lead,Date\nA case,0412,Open,Head of Service,12/01/2024\n'],
  [
    'a risk register',
    'Risk ID,Title,Category,Owner,Status\nR1,Too few social workers,Workforce,Head of HR,Available\n',
  ],
  ['an action list', 'Title,Owner,Status,Review date\nRecruit,Head of HR,Available,01/06/2024\n'],
  ['a list of children', 'Title,Type,Status,Location,Date of birth\nMiss,plan,held,Anytown,01/06/2014\n'],
  ['places where people work', 'Name,Status,Location\nFamily hub,Available,High Street\n'],
])('%s is no register of documents', async (_, text) => {
  const document = await csv(text);
  expect(documentRegister.recognise(document)).toBeLessThan(0.5);
  expect(importDocument(document, { register: [] })).toMatchObject({ kind: 'draft' });
});

test.each([
  ['a heading', 'Document name,Status,Owner\nNeglect strategy,Available,Head of HR\n'],
  ['a line above', 'Register of evidence,,\nTitle,Status,Owner\nNeglect strategy,Available,Head of HR\n'],
  ['the types', 'Name,Category,Owner\nNeglect strategy,strategy,Head of HR\n'],
  ['the places', 'Title,Status,Location\nNeglect strategy,held,Shared drive\n'],
])('a register of documents is known by %s', async (_, text) => {
  expect(documentRegister.recognise(await csv(text))).toBeGreaterThanOrEqual(0.7);
});

test('a sheet that lists people is kept from the register, and told of', async () => {
  const text = 'Title,Type,Status\nK. Example (child 0412),plan,held\nL. Other (child 0413),plan,held\n';
  const { kind, warnings } = importDocument(await csv(text), { register: [] });
  expect(kind).toBe('draft');
  expect(warnings.map(({ code }) => code)).toEqual(['list-of-people', 'not-recognised']);
});

test('a name in a register is told of', async () => {
  const document = await csv('Document,Type,Status\nReport by Cllr Jane Smith,report,held\n');
  expect(documentRegister.convert(document, { register: [] }).warnings).toEqual([
    { code: 'personal-detail', message: 'The text names a person: “Cllr Jane Smith”. Write the role instead.' },
  ]);
});
