import { expect, test } from 'vitest';
import type { ReadDocument } from '../importer.ts';
import { documentRegister } from './document-register.ts';
import { dateOf } from './register-values.ts';

function convert(
  rows: readonly (readonly string[])[],
  items: Parameters<typeof documentRegister.convert>[1]['items'] = [],
) {
  const document: ReadDocument = { format: 'sheet', name: 'a.csv', sheets: [{ name: 'a', rows }] };
  const register = items.map(({ id, data }) => ({ id, title: String(data['title']), alsoCalled: [] }));
  const { drafts, warnings } = documentRegister.convert(document, { register, items });
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
  ['2024-05-04', '2024-05-04'],
  ['2024', '2024'],
])('the date “%s” is read as %s', (text, date) => {
  expect(dateOf(text)).toBe(date);
});
