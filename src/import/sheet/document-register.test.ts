import { expect, test } from 'vitest';
import type { ReadDocument } from '../importer.ts';
import { documentRegister } from './document-register.ts';
import { dateOf } from './register-values.ts';
import { importDocument } from '../import-document.ts';
import { checkDrafts } from '../word/content-for-tests.ts';
import { csv, excel, neglect, sheet } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

function convert(
  rows: readonly (readonly string[])[],
  items: Parameters<typeof documentRegister.convert>[1]['items'] = [],
  markings: readonly string[] = [],
) {
  const document: ReadDocument = { format: 'sheet', name: 'a.csv', sheets: [{ name: 'a', rows }] };
  const { drafts, warnings } = documentRegister.convert(document, { ...noContent, items, markings });
  return {
    data: drafts.map(({ data }) => data),
    warnings: warnings.map(({ code, message }) => `${code}: ${message}`),
  };
}

const header = ['Title', 'Type', 'Status', 'Location'];

test('a status that cannot be read is not taken for held, and a marking is kept', () => {
  const { data, warnings } = convert([
    [...header, 'Protective marking', 'Comments', ''],
    ['Plan A', 'plan', 'draft', 'Shelf', 'Official - Sensitive', 'Do not publish', 'x'],
    ['Plan B', 'plan', '', 'Shelf', 'Restricted', '', ''],
  ]);
  expect(data).toEqual([
    { title: 'Plan A', type: 'plan', status: 'listed', location: 'Shelf', marking: 'OFFICIAL-SENSITIVE' },
    { title: 'Plan B', type: 'plan', status: 'held', location: 'Shelf', marking: 'Restricted' },
  ]);
  expect(warnings).toEqual([
    'column-unread: These columns were not read, because no field takes them: “Comments” (1 filled), “column 7” (1 filled). Enter by hand what counts.',
    'status-unknown: Row 2 (“Plan A”): the status “draft” is none of: held, listed, requested, not-held. It was left out; a new document counts as listed.',
  ]);
});

test('a type that is none is told of and taken from the title, and other names are parted by semicolons', () => {
  const { data, warnings } = convert([
    [...header, 'Also called'],
    ['Neglect strategy', 'Booklet', '', '', 'The blue book; ; NS'],
    ['Board minutes', 'Minutes', 'not held', '', ''],
  ]);
  expect(data).toEqual([
    { title: 'Neglect strategy', type: 'strategy', status: 'listed', 'also-called': ['The blue book', 'NS'] },
    { title: 'Board minutes', type: 'minutes', status: 'not-held' },
  ]);
  expect(warnings).toEqual([
    expect.stringMatching(/^type-unknown: Row 2 .*the type “booklet” is none of: .*The type was taken from the title/),
  ]);
});

test('a marking that the settings do not allow is told of: a new document waits, one that is there keeps its own', () => {
  const known = { kind: 'document' as const, id: 'plan-c', data: { title: 'Plan C', marking: 'OFFICIAL' }, body: '' };
  const { data, warnings } = convert(
    [
      ['Title', 'Protective marking', 'Location'],
      ['Plan A', 'Official', 'Shelf'],
      ['Plan B', 'Restricted', 'Shelf'],
      ['Plan C', 'Restricted', 'Shelf'],
    ],
    [known],
    ['OFFICIAL'],
  );
  expect(data.map(({ title, marking }) => [title, marking])).toEqual([
    ['Plan A', 'OFFICIAL'],
    ['Plan C', 'OFFICIAL'],
  ]);
  expect(warnings.filter((warning) => warning.startsWith('marking-unknown'))).toEqual([
    'marking-unknown: Row 3 (“Plan B”): the marking “Restricted” is none of those in settings.yaml (OFFICIAL), so the document was not entered. Correct it, or add it there under markings, and import the sheet again.',
    'marking-unknown: Row 4 (“Plan C”): the marking “Restricted” is none of those in settings.yaml (OFFICIAL), so the one it has was left as it is. Correct it, or add it there under markings, and import the sheet again.',
  ]);
});

test('a document that stands twice is told of, and changes one that is there once', () => {
  const rows = [header, ['Plan A', 'plan', 'held', 'Shelf'], ['The plan A.', 'plan', 'no', 'Desk']];
  expect(convert(rows).warnings).toEqual([
    'title-twice: Row 3: “The plan A.” stands in row 2 already. Keep the one that is right.',
  ]);
  const known = {
    kind: 'document',
    id: 'plan-a',
    data: { title: 'Plan A', type: 'plan', status: 'listed' },
    body: '',
  } as const;
  const { data, warnings } = convert(rows, [known]);
  expect(data).toMatchObject([{ status: 'held', location: 'Shelf' }]);
  expect(warnings).toContain('title-twice: Row 3: “The plan A.” stands in row 2 already. It was left out.');
});

test.each([
  ['replaced 1 March 2020 by version of 4 May 2024', undefined],
  ['1/3/2020 and 4/5/2024', undefined],
  ['Revised from 31/03/2024', undefined],
  ['not before May 2024', undefined],
  ['31/04/2024', undefined],
  ['2023-24', undefined],
  ['4 May 2024', '2024-05-04'],
  ['Saturday, 4th May 2024', '2024-05-04'],
  ['Published 4.5.24', '2024-05-04'],
  ['May 2024', '2024-05'],
  ['Sept 24', '2024-09'],
  ['30 of April 24', '2024-04-30'],
  ['4-May-24', '2024-05-04'],
  ['04-Sept-2024', '2024-09-04'],
  ['Sep-24', '2024-09'],
  ['31-Apr-24', undefined],
  ['4-May', undefined],
  ['2024-05-04', '2024-05-04'],
  ['2024', '2024'],
])('the date “%s” is read as %s', (text, date) => {
  expect(dateOf(text)).toBe(date);
});

test.each(['2024-02-30', '2023-02-29', '30/02/2024', '2024-13', '31 April 2024', '29th of February 23'])(
  '%s is no day or month, so it is not written',
  (text) => {
    expect(dateOf(text)).toBeUndefined();
    const { data, warnings } = convert([
      ['Title', 'Type', 'Date'],
      ['Neglect strategy', 'strategy', text],
    ]);
    expect(data[0]).not.toHaveProperty('date');
    expect(warnings).toContain(
      `date-unclear: Row 2 (“Neglect strategy”): the date “${text}” cannot be read with certainty, so it was left out.`,
    );
  },
);

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
  expect(documentRegister.recognise(document, noContent)).toBe(0.9);
  const { drafts, owners, warnings } = documentRegister.convert(document, {
    ...noContent,
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
      change: { how: 'completes', fields: expect.any(Array) as unknown },
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

test('a register says which values it would put in place of others', async () => {
  const document = await csv('Title,Type,Status,Location\nNeglect Strategy,strategy,requested,Shelf\n');
  const edited = { ...neglect, data: { ...neglect.data, status: 'held', location: 'Shared drive' } };
  expect(documentRegister.convert(document, { ...noContent, items: [edited] }).drafts).toMatchObject([
    { change: { how: 'replaces', fields: ['status', 'location'] } },
  ]);
});

test.each([
  ['a case list', 'Name,Ref,Status,Lead,Date\nA case,0412,Open,Head of Service,12/01/2024\n'],
  [
    'a risk register',
    'Risk ID,Title,Category,Owner,Status\nR1,Too few social workers,Workforce,Head of HR,Available\n',
  ],
  ['an action list', 'Title,Owner,Status,Review date\nRecruit,Head of HR,Available,01/06/2024\n'],
  ['a list of children', 'Title,Type,Status,Location,Date of birth\nMiss,plan,held,Anytown,01/06/2014\n'],
  [
    'an action plan with its evidence',
    'Evidence log,,,\nRef,Title,Action,Lead,Status\n1,Supervision,Train managers,Head of HR,Available\n',
  ],
  ['places where people work', 'Name,Status,Location\nFamily hub,Available,High Street\n'],
])('%s is no register of documents', async (_, text) => {
  const document = await csv(text);
  expect(documentRegister.recognise(document, noContent)).toBeLessThan(0.5);
  expect(importDocument(document, noContent)).toMatchObject({ kind: 'draft' });
});

test.each([
  ['a heading', 'Document name,Status,Owner\nNeglect strategy,Available,Head of HR\n'],
  ['a line above', 'Register of evidence,,\nTitle,Status,Owner\nNeglect strategy,Available,Head of HR\n'],
  ['the types', 'Name,Category,Owner\nNeglect strategy,strategy,Head of HR\n'],
  ['the places', 'Title,Status,Location\nNeglect strategy,held,Shared drive\n'],
])('a register of documents is known by %s', async (_, text) => {
  expect(documentRegister.recognise(await csv(text), noContent)).toBeGreaterThanOrEqual(0.7);
});

test('a sheet that lists people is kept from the register, and told of', async () => {
  const text = 'Title,Type,Status\nK. Example (child 0412),plan,held\nL. Other (child 0413),plan,held\n';
  const { kind, warnings } = importDocument(await csv(text), noContent);
  expect(kind).toBe('draft');
  expect(warnings.map(({ code }) => code)).toEqual(['list-of-people', 'not-recognised']);
});

test('a header that is typed again is no document', async () => {
  const text = 'Title,Type,Status\nPlan A,plan,held\nTitle,Type,Status\nPlan B,plan,held\n';
  const { drafts, warnings } = documentRegister.convert(await csv(text), noContent);
  expect(drafts.map(({ id }) => id)).toEqual(['plan-a', 'plan-b']);
  expect(warnings).toEqual([]);
});

test('a name in a register is told of', async () => {
  const document = await csv('Document,Type,Status\nReport by Cllr Jane Smith,report,held\n');
  expect(documentRegister.convert(document, noContent).warnings).toEqual([
    { code: 'personal-detail', message: 'The text names a person: “Cllr Jane Smith”. Write the role instead.' },
  ]);
});
