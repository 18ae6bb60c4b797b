import { expect, test } from 'vitest';
import { checkDrafts } from '../word/content-for-tests.ts';
import { wordDocument } from '../word/documents-for-tests.ts';
import { b, h, n, p, table } from '../word/word-for-tests.ts';
import { annexM } from './annex-m.ts';
import { noContent } from '../no-content-for-tests.ts';

const section = (title: string, word: string) => [
  h(title),
  p('AB'),
  h('Summary statement', 2),
  p(`Summary ${word}.`),
  h('Detail', 2),
  n(`Detail ${word}.`, word),
];
const convert = async (blocks: Parameters<typeof wordDocument>[0]) =>
  annexM.convert(await wordDocument([h('Annex M'), ...blocks]), noContent);

test('lists and tables below the notes are open notes too', async () => {
  const { drafts } = await convert([
    ...section('3. Missing from home or care', 'one'),
    h('Further work needed', 2),
    p('Ask the police.'),
    b('Ask health.'),
    b('And the trust.', 1),
    n('Ask schools.', 'notes'),
    table([
      ['Who', 'When'],
      ['The board', 'May'],
    ]),
  ]);
  expect(drafts[0]?.body.split('## Open notes')[1]).toBe(`

- [ ] Ask the police.
- [ ] Ask health.
  - And the trust.
- [ ] Ask schools.

| Who | When |
| - | - |
| The board | May |`);
  expect(checkDrafts(drafts, ['AB'])).toEqual([]);
});

test('a section printed out of its order is a section of its own', async () => {
  const { drafts, warnings } = await convert([
    ...section('5. Children who have been neglected or physically, sexually or emotionally abused', 'five'),
    ...section('4. Missing from education', 'four'),
    ...section('6. Those at risk of sexual exploitation', 'six'),
  ]);
  expect(drafts.slice(0, 3).map(({ data, body }) => [data['number'], body.match(/(?<=Detail )\w+/g)])).toEqual([
    ['5', ['five']],
    ['4', ['four']],
    ['6', ['six']],
  ]);
  expect(warnings.map(({ code }) => code)).not.toContain('heading-unknown');
});

test('a section that is printed twice is told of', async () => {
  const { warnings } = await convert([
    ...section('4. Missing from education', 'four'),
    ...section('4. Missing from education', 'again'),
  ]);
  expect(warnings.map(({ code }) => code)).toContain('heading-unknown');
});

test('what stands between a section’s heading and its first part is told of', async () => {
  const { drafts, warnings } = await convert([
    h('3. Missing from home or care'),
    p('Owner: AB / CD'),
    p('Last updated in May 2026 by the hub'),
    h('Summary statement', 2),
    p('Good.'),
  ]);
  expect(drafts[0]?.data['owners']).toEqual(['AB', 'CD']);
  expect(warnings.filter(({ code }) => code === 'heading-left-out').map(({ message }) => message)).toEqual([
    'Section 3: what stands between its heading and its first part was left out: “Last updated in May 2026 by the hub”. Add what counts to the text.',
  ]);
});

test('words for no document are none, and what is still to come is an open note', async () => {
  const { drafts, warnings } = await convert([
    ...section('3. Missing from home or care', 'one'),
    h('Supporting documents', 2),
    p('To be added'),
    p('Not applicable'),
    h('4. Missing from education'),
    h('Summary statement', 2),
    h('Supporting documents', 2),
    p('None identified.'),
    b('Return interviews audit (to be added)'),
  ]);
  expect(drafts.filter(({ kind }) => kind === 'document').map(({ id }) => id)).toEqual([
    'annex-m-assessment',
    'return-interviews-audit',
  ]);
  expect(drafts[0]?.body).toContain('## Open notes\n\n- [ ] Supporting documents: To be added');
  expect(warnings.filter(({ code }) => code === 'documents-none').map(({ message }) => message)).toEqual([
    'Section 3: no supporting documents are listed; printed is “Not applicable”. Say why under states, or list them.',
    'Section 4: among its supporting documents is printed “None identified.”, which names none.',
  ]);
});

test('a table of documents with titles is read row by row, its titles are no document', async () => {
  const { drafts } = await convert([
    ...section('3. Missing from home or care', 'one'),
    h('Supporting documents', 2),
    table([
      ['Ref', 'Document title', 'Date', 'Where it is'],
      ['1', 'Missing strategy', 'May 2026', 'SharePoint'],
      ['2', 'Hub audit?', '', ''],
    ]),
  ]);
  expect(drafts[0]?.data['documents']).toEqual([
    { id: 'missing-strategy', note: 'Ref: 1; Date: May 2026; Where it is: SharePoint' },
    {
      id: 'hub-audit',
      note: 'Ref: 2',
      doubt: 'The assessment prints “Hub audit?” with a question mark. Is this the right document?',
    },
  ]);
});

test('words for nothing are no document, and what stands beside them in a table is kept', async () => {
  const { drafts, warnings } = await convert([
    ...section('3. Missing from home or care', 'one'),
    h('Supporting documents', 2),
    table([
      ['Document', 'Date'],
      ['TBC', 'the hub’s audit, May 2026'],
      ['Nil return', 'May 2026'],
    ]),
    p('None to report.'),
    p('N.A.'),
    p('To be written'),
  ]);
  expect(drafts[0]?.data['documents']).toEqual([]);
  expect(drafts[0]?.body.split('## Open notes')[1]).toBe(`

- [ ] Supporting documents: TBC (Date: the hub’s audit, May 2026)
- [ ] Supporting documents: To be written`);
  expect(warnings.find(({ code }) => code === 'documents-none')?.message).toBe(
    'Section 3: no supporting documents are listed; printed is “Nil return (Date: May 2026)”, “None to report.”, “N.A.”. Say why under states, or list them.',
  );
});

test.each([
  [
    ['Team', 'Lead', 'Notes'],
    ['Hub', 'Head of hub', 'Busy'],
  ],
  [
    ['Owner', 'Action', 'Due'],
    ['AB', 'Audit', 'May'],
  ],
  [
    ['Measure', 'Performance'],
    ['Visits', '91%'],
  ],
])('a table with a column called like a part stays a table where it stands: %s', async (titles, row) => {
  const { drafts } = await convert([
    ...section('3. Missing from home or care', 'one'),
    table([titles, row]),
    p('After the table.'),
  ]);
  const printed = [titles, titles.map(() => '-'), row].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  expect(drafts[0]?.body).toContain(`${printed}\n\nAfter the table.\n\n## Performance and activity data`);
});

test('a table that frames a section, with the parts below one another, is its parts', async () => {
  const { drafts } = await convert([
    h('3. Missing from home or care'),
    table([
      ['Owner', 'AB'],
      ['Summary', 'Good.'],
    ]),
    table([
      ['Supporting documents', ''],
      ['Missing strategy', ''],
    ]),
  ]);
  expect(drafts[0]?.data).toMatchObject({ owners: ['AB'], documents: [{ id: 'missing-strategy' }] });
  expect(drafts[0]?.body).toContain('## Summary statement\n\nGood.');
});

test('an entry that is an open note as a whole keeps its place before what stands below it', async () => {
  const { drafts } = await convert([
    ...section('3. Missing from home or care', 'a'),
    n('Is that often enough?', 'a'),
    b('We audit twice a year:', 1),
  ]);
  expect(drafts[0]?.body).toContain('2. [ ] Is that often enough?\n');
  expect(checkDrafts(drafts, ['AB'])).toEqual([]);
});

test('a day printed as a heading is no section of its number', async () => {
  const { drafts } = await convert([
    ...section('3. Missing from home or care', 'one'),
    h('30 November 2016', 2),
    h('Summary statement', 2),
    p('As it was then.'),
  ]);
  expect(drafts.filter(({ kind }) => kind === 'annex-m-section')).toHaveLength(1);
  expect(drafts[0]?.body).toContain('As it was then.');
});

test('a number and initials alone are no section without a title', async () => {
  const { drafts } = await convert([
    ...section('3. Missing from home or care', 'one'),
    h('9. AB', 1),
    h('Summary statement', 2),
    p('More.'),
  ]);
  expect(drafts.filter(({ kind }) => kind === 'annex-m-section')).toHaveLength(1);
  expect(drafts[0]?.body).toContain('More.');
});
