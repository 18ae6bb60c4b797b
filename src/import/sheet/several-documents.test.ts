import { expect, test } from 'vitest';
import { importDocument } from '../import-document.ts';
import type { ExistingItem } from '../importer.ts';
import { visits } from './figures-for-tests.ts';
import { csv, neglect } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const audit: ExistingItem = {
  kind: 'document',
  id: 'audit-of-plans',
  data: { title: 'Audit of plans', type: 'audit', status: 'listed' },
  body: '',
};
const section: ExistingItem = {
  kind: 'annex-m-section',
  id: '05-neglect',
  data: { title: 'Neglect', number: '5', framework: 'annex-m', owners: ['AB'], documents: [] },
  body: '',
};
const items = [neglect, audit, section, visits()];
async function convert(text: string) {
  const { drafts, warnings } = importDocument(await csv(text), { ...noContent, items });
  return { drafts, told: warnings.map(({ code, message }) => `${code}: ${message}`) };
}

const gaps = (document: string, location = '') =>
  `kind,item,title,message,document,location\ndocuments-none,annex-m/05-neglect,T,M,${document},${location}\n`;

test('two registered documents in a cell of a sheet of gaps are both cited', async () => {
  const { drafts, told } = await convert(gaps('Neglect Strategy; audit-of-plans'));
  expect(drafts.map(({ id, data }) => [id, data['documents']])).toEqual([
    ['05-neglect', [{ id: 'neglect-strategy' }, { id: 'audit-of-plans' }]],
  ]);
  expect(told).toEqual(['changed: annex-m/05-neglect.md: documents from nothing to neglect-strategy, audit-of-plans.']);
});

test('where two such documents are kept is left for a person', async () => {
  const { drafts, told } = await convert(gaps('Neglect Strategy; Audit of plans', 'Shelf'));
  expect(drafts.map(({ id }) => id)).toEqual(['05-neglect']);
  expect(told.join('\n')).toContain(
    'this answer was not entered, because no field takes it as it is: location “Shelf”.',
  );
});

test('two names of which one is not registered stay one document, with a warning', async () => {
  const { drafts, told } = await convert(gaps('Neglect Strategy; Peer review'));
  expect(drafts.map(({ data }) => data['title'])).toEqual(['Neglect Strategy; Peer review', 'Neglect']);
  expect(told[0]).toMatch(/^titles-several: Row 2, annex-m\/05-neglect: “Neglect Strategy; Peer review” was read/);
});

const list = (title: string, id = '') => `Document,Id,Type,Status,Location\n${title},${id},,held,Shelf\n`;

test('a row of a register with the titles of two is a row of each', async () => {
  const { drafts, told } = await convert(list('Audit of plans; Neglect Strategy'));
  expect(drafts.map(({ id, data }) => [id, data['location'], data['status']])).toEqual([
    ['audit-of-plans', 'Shelf', 'held'],
    ['neglect-strategy', 'Shelf', 'held'],
  ]);
  expect(told.filter((line) => !line.startsWith('changed'))).toEqual([]);
});

test('a row of a register with two titles that are not both registered is one document, with a warning', async () => {
  const { drafts, told } = await convert(list('Peer review; Neglect Strategy'));
  expect(drafts.map(({ data }) => data['title'])).toEqual(['Peer review; Neglect Strategy']);
  expect(told).toEqual([
    'titles-several: Row 2: “Peer review; Neglect Strategy” was read as the title of one document. If it names several, give each a row of its own. Registered is “Neglect Strategy”; not registered is “Peer review”.',
  ]);
});

test('an id beside two titles says which document the row is about', async () => {
  const { drafts, told } = await convert(list('Audit of plans; Neglect Strategy', 'neglect-strategy'));
  expect(drafts.map(({ id }) => id)).toEqual(['neglect-strategy']);
  expect(told.join('\n')).toContain('title-differs: Row 2');
});

const figures = (source: string) => `Measure,Period,Value,Source\nnorthtown-visits,June 2016,81,${source}\n`;

test('a figure whose source names two registered documents cites the first, and the other stands in its note', async () => {
  const { drafts, told } = await convert(figures('Neglect Strategy; Audit of plans'));
  expect(drafts.map(({ change }) => change?.entries?.added)).toEqual([
    [
      {
        period: 'June 2016',
        ends: '2016-06-30',
        value: 81,
        source: 'neglect-strategy',
        note: 'The sheet names as its source also: Audit of plans.',
      },
    ],
  ]);
  expect(told).toEqual([]);
});

test('a figure whose source names a registered document and another text cites the sheet, and which is registered is said', async () => {
  const { drafts, told } = await convert(figures('Neglect Strategy; Case system'));
  expect(drafts[0]?.change?.entries?.added).toMatchObject([
    { source: 'sheet', note: 'The sheet names as its source: Neglect Strategy; Case system.' },
  ]);
  expect(told).toEqual([
    'source-unknown: C2: no document is registered as “Neglect Strategy; Case system”, so a new figure cites the sheet. Registered is “Neglect Strategy”; not registered is “Case system”. Register the document and name it as the source, if it counts.',
  ]);
});

test.each([
  ['a sheet of gaps', gaps('"Neglect Strategy\nAudit of plans"')],
  ['a register', list('"Neglect Strategy\nAudit of plans"')],
  ['a sheet of figures', figures('"Neglect Strategy\nAudit of plans"')],
])('documents on lines of their own in a cell of %s are read as those', async (_, text) => {
  const { drafts, told } = await convert(text);
  expect(told.filter((line) => !line.startsWith('changed'))).toEqual([]);
  expect(JSON.stringify(drafts)).not.toContain('Neglect Strategy Audit');
});

test('a title that is written on two lines stays one', async () => {
  const { drafts, told } = await convert(list('"Peer review\nof services"'));
  expect(drafts.map(({ data }) => data['title'])).toEqual(['Peer review of services']);
  expect(told).toEqual([]);
});

test('a source on two lines that is not registered is quoted as it stands', async () => {
  const { told } = await convert(figures('"Case\nsystem"'));
  expect(told.join()).toContain('C2: no document is registered as “Case system”, so');
});
