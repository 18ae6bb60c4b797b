import { expect, test } from 'vitest';
import { documentRegister } from './document-register.ts';
import { csv, registered } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const header = 'ID,Title,Type,Status,Location\n';
const first = `${header}TD-1,Threshold document,guidance,held,Shelf\nTD-2,Threshold document,guidance,held,Desk\n`;

async function again(text: string) {
  const { drafts } = documentRegister.convert(await csv(first), noContent);
  const found = documentRegister.convert(await csv(header + text), { ...noContent, items: drafts });
  return {
    written: found.drafts.map(({ id, data }) => `${id}: ${String(data['title'])}, ${String(data['location'])}`),
    codes: found.warnings.map(({ code }) => code),
  };
}

test('two versions with one title are told apart by their ids', async () => {
  expect((await again('TD-2,Threshold document,guidance,held,Cellar\n')).written).toEqual([
    'td-2: Threshold document, Cellar',
  ]);
  expect(await again(first.slice(header.length))).toEqual({ written: [], codes: [] });
});

test('a row with another title changes the document that has its id, and the title is told of', async () => {
  expect(await again('TD-1,Threshold of need,guidance,held,Cellar\n')).toEqual({
    written: ['td-1: Threshold document, Cellar'],
    codes: ['title-differs', 'changed'],
  });
});

test('a new version beside the ones that are there is a new document', async () => {
  const rows = 'TD-1,Threshold document,guidance,held,Shelf\nTD-2,Threshold document,guidance,held,Desk\n';
  expect((await again(`${rows}TD-3,Threshold document,guidance,held,Hall\n`)).written).toEqual([
    'td-3: Threshold document, Hall',
  ]);
});

test('a row whose title is that of another document than its id is left out: sorting one column alone would enter everything wrong', async () => {
  const [audit, plan] = ['Audit of plans', 'Neglect plan'];
  const items = [registered('td-1', audit), registered('td-2', plan)];
  const sheet = await csv(`${header}TD-2,${audit},plan,held,Shelf\nTD-1,${plan},plan,held,Desk\n`);
  const { drafts, warnings } = documentRegister.convert(sheet, { ...noContent, items });
  expect(drafts).toEqual([]);
  expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'title-of-another: Row 2 was left out: its id is that of documents/td-2.md (“Neglect plan”), and its title “Audit of plans” that of documents/td-1.md. Correct one of the two and import the sheet again.',
    'title-of-another: Row 3 was left out: its id is that of documents/td-1.md (“Audit of plans”), and its title “Neglect plan” that of documents/td-2.md. Correct one of the two and import the sheet again.',
  ]);
});
