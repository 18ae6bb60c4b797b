import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  FootnoteReferenceRun,
  InsertedTextRun,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formatBody } from './format-body.ts';
import { readWord } from './read-word.ts';
import { b, h, n, p, strong, table, word } from './word-for-tests.ts';

async function markdown(bytes: Uint8Array): Promise<string> {
  const read = await readWord(bytes);
  if ('fault' in read) throw new Error(read.fault.message);
  return formatBody(read.value.children);
}

test('automatic numbers go on after bullets, a second paragraph and a sub-list, and stay with numbered headings', async () => {
  const bytes = await word([
    new Paragraph({ text: 'Thresholds', heading: 'Heading1', numbering: { reference: 'headings', level: 0 } }),
    n('We know our thresholds.'),
    n('We check three things:'),
    b('contacts'),
    b('referrals'),
    n('We grade three;'),
    b('one', 1),
    b('two', 1),
    n('We changed the front door.'),
    p('It opened in May.'),
    n('We have two aims.'),
    n('one', 'numbers', 1),
    n('two', 'numbers', 1),
    n('We review them.'),
    new Paragraph({ text: 'Missing', heading: 'Heading1', numbering: { reference: 'headings', level: 0 } }),
  ]);
  expect(await markdown(bytes)).toBe(`## 1. Thresholds

1. We know our thresholds.
2. We check three things:
   - contacts
   - referrals
3. We grade three;
   - one
   - two
4. We changed the front door.

   It opened in May.
5. We have two aims.
   - a) one
   - b) two
6. We review them.

## 2. Missing`);
});

test('tracked changes are read as accepted, and comments are named', async () => {
  const by = { author: 'A', date: '2024-01-01T00:00:00Z' };
  const children = [
    new TextRun('We hold '),
    new DeletedTextRun({ text: 'ten', id: 1, ...by }),
    new InsertedTextRun({ text: 'twelve', id: 2, ...by }),
    new CommentRangeStart(0),
    new TextRun(' audits.'),
    new CommentRangeEnd(0),
    new TextRun({ children: [new CommentReference(0)] }),
  ];
  const bytes = await word([new Paragraph({ children })], {
    comments: { children: [{ id: 0, author: 'A', date: new Date(0), children: [p('Is twelve right?')] }] },
  });
  const read = await readWord(bytes);
  expect(await markdown(bytes)).toBe('We hold twelve audits.');
  expect('warnings' in read && read.warnings).toEqual([
    {
      code: 'tracked-changes',
      message:
        'The document has tracked changes (1 insertion, 1 deletion). They were read as if all were accepted; check that they are meant to be.',
    },
    {
      code: 'comment-left-out',
      message:
        'A comment was left out of the text: “Is twelve right?”. If it is an open question, add it as an open note.',
    },
  ]);
});

test('footnotes arrive as footnotes', async () => {
  const bytes = await word(
    [new Paragraph({ children: [new TextRun('We follow the guidance.'), new FootnoteReferenceRun(1)] })],
    { footnotes: { 1: { children: [p('Statutory guidance, 2014.')] } } },
  );
  expect(await markdown(bytes)).toBe('We follow the guidance.[^1]\n\n[^1]: Statutory guidance, 2014.');
});

test('a simple table is a Markdown table, and merged header cells are spread over their columns', async () => {
  const bytes = await word([
    table([
      [
        { is: 'Grade', tall: 2 },
        { is: 'April', wide: 2 },
      ],
      ['Number', 'Share'],
      ['Good', '10', '32%'],
      ['Poor', '1', '3%'],
    ]),
  ]);
  expect(await markdown(bytes)).toBe(`| Grade | April – Number | April – Share |
| - | - | - |
| Good | 10 | 32% |
| Poor | 1 | 3% |`);
});

test('a table with a list or a table in a cell becomes a record a row, with nothing glued together', async () => {
  const bytes = await word([
    table([
      ['Aim', 'Actions', 'Figures'],
      [
        [p('First line.'), p('Second line.')],
        [b('Audit'), b('Train')],
        [
          p('See:'),
          table([
            ['Year', 'Count'],
            ['2024', '7'],
          ]),
        ],
      ],
    ]),
  ]);
  expect(await markdown(bytes)).toBe(`**Aim**

First line.

Second line.

**Actions**

- Audit
- Train

**Figures**

See:

| Year | Count |
| - | - |
| 2024 | 7 |`);
});

test('a frame of one cell is only a frame, and a bold line is a heading', async () => {
  expect(
    await markdown(
      await word([table([[[strong('Our story'), p('We began in 2020.')]]]), strong('What we did'), p('We audited.')]),
    ),
  ).toBe('## Our story\n\nWe began in 2020.\n\n## What we did\n\nWe audited.');
});

test('macros are neither read nor run, but named', async () => {
  const parts = unzipSync(await word([p('Text.')]));
  const read = await readWord(zipSync({ ...parts, 'word/vbaProject.bin': strToU8('x') }));
  expect('warnings' in read && read.warnings.map(({ code }) => code)).toEqual(['macros']);
});

test('headings keep their order without gaps, whatever levels the styles had', async () => {
  expect(await markdown(await word([h('A', 2), p('a'), h('B', 3), p('b'), h('C', 1), p('c')]))).toBe(
    '## A\n\na\n\n### B\n\nb\n\n## C\n\nc',
  );
});

test('what Word hides in a word is not carried into the evidence', async () => {
  expect(await markdown(await word([p('Safe\u00ADguard\u200Bing of 16\u201117 year\u00A0olds \u202Enow')]))).toBe(
    'Safeguarding of 16-17 year olds now',
  );
});
