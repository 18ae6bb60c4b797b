import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { searchRecords } from './search-records.ts';

const { index } = makeEvidence();
const pages = [1, 2].map((page) => ({ page, text: `Page ${page}` }));
const addresses = (address?: string) =>
  searchRecords([{ file: 'attachments/plan.pdf', pages, ...(address === undefined ? {} : { address }) }], index).map(
    ({ url }) => url,
  );

test('a file opens at its page', () => {
  expect(addresses()).toEqual(['/attachments/plan.pdf#page=1', '/attachments/plan.pdf#page=2']);
  expect(addresses('https://files.example.org/plan.pdf')[1]).toBe('https://files.example.org/plan.pdf#page=2');
});

test('pages of a file that its entry stands for have an address each, and none that of the entry', () => {
  expect(addresses('/documents/plan.html')).toEqual(['/documents/plan.html#page=1', '/documents/plan.html#page=2']);
  const [whole] = searchRecords(
    [{ file: 'plan.docx', pages: [{ text: 'All' }], address: '/documents/plan.html' }],
    index,
  );
  expect(whole?.url).toBe('/documents/plan.html#file');
});

test('a file is named and marked as its entry is, however it is reached, and by its own name and the lowest marking without one', () => {
  const path = 'documents/strategy.md';
  const marked = makeEvidence({
    [path]: fixtureText(path).replace('title:', 'marking: OFFICIAL-SENSITIVE\ntitle:'),
  }).index;
  const metaOf = (text: { file: string; document?: string }) => searchRecords([{ ...text, pages }], marked)[0]?.meta;
  const entry = { title: 'Early help strategy', marking: 'OFFICIAL-SENSITIVE' };
  expect(metaOf({ file: 'attachments/strategy.txt' })).toMatchObject(entry);
  expect(metaOf({ file: 'S:/kept/plan.pdf', document: 'documents/strategy' })).toMatchObject(entry);
  expect(metaOf({ file: 'attachments/a/plan 1.pdf' })).toMatchObject({ title: 'plan 1.pdf', marking: 'OFFICIAL' });
});

test('a name with a space or a sign leads to its file', () => {
  const [record] = searchRecords([{ file: 'attachments/a b/plan #1.pdf', pages }], index);
  expect(record?.url).toBe('/attachments/a%20b/plan%20%231.pdf#page=1');
});

test('pages of a file with several say which, and others do not', () => {
  const filesOf = (some: typeof pages, file = 'attachments/plan.pdf', more = {}) =>
    searchRecords([{ file, pages: some, ...more }], index).map(({ filters }) => filters['File']);
  expect(filesOf(pages)).toEqual([['/attachments/plan.pdf'], ['/attachments/plan.pdf']]);
  expect(filesOf(pages.slice(0, 1))).toEqual([undefined]);
  // Where it is kept is not for every reader.
  const address = 'https://files.example.org/plan.pdf';
  expect(filesOf(pages, 'S:/Social Care/plan.pdf', { address })[0]).toEqual([address]);
});
