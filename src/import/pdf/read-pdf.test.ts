import { PDFDocument, PDFHexString, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { formatBody } from '../word/format-body.ts';
import { blocksToTree } from './blocks-to-tree.ts';
import { findLinks } from './find-links.ts';
import { pdfForTests, type Printed } from './pdf-for-tests.ts';
import { readBlocks } from './read-blocks.ts';
import { readPdf } from './read-pdf.ts';

async function markdownOf(printed: readonly Printed[], footer?: string): Promise<string> {
  const read = await readPdf(await pdfForTests(printed, footer));
  if ('fault' in read) throw new Error(read.fault.message);
  return formatBody(blocksToTree(readBlocks(read.value), findLinks(read.value)));
}

const faultOf = async (bytes: Uint8Array) => {
  const read = await readPdf(bytes);
  return 'fault' in read ? read.fault.code : 'read';
};

const filler = (words: number) =>
  Array.from(
    { length: words },
    (_, index) => ['children', 'receive', 'help', 'when', 'they', 'need', 'it'][index % 7],
  ).join(' ');

test('headings, paragraphs, bullets in two levels and numbered paragraphs', async () => {
  const text = await markdownOf([
    { heading: 'What we found', size: 20 },
    {
      text: 'Most children receive the right support. This is a second sentence that is long enough to need another line.',
    },
    { heading: 'Strengths' },
    { bullet: 'Leaders know their services well.' },
    { bullet: 'In the last 12 months:' },
    { bullet: 'two homes opened', indent: 36 },
    { bullet: 'one home closed, which is long enough to run on to a second line of its own here.', indent: 36 },
    { bullet: 'Caseloads fell.' },
    { number: '11.', text: 'Assessments are timely and of good quality in most of the cases that inspectors saw.' },
    { number: '12.', text: 'Plans are clear.' },
  ]);
  expect(text).toBe(`## What we found

Most children receive the right support. This is a second sentence that is long enough to need another line. (page 1)

### Strengths

- Leaders know their services well.
- In the last 12 months:
  - two homes opened
  - one home closed, which is long enough to run on to a second line of its own here.
- Caseloads fell.

11. Assessments are timely and of good quality in most of the cases that inspectors saw.
12. Plans are clear.`);
});

test('numbers that are set further in go on with their list, and a list within an item stays within it', async () => {
  const text = await markdownOf([
    { number: '8.', text: 'Referrals are handled well.' },
    { number: '9.', text: 'Caseloads fell.', indent: 18 },
    { number: '1.', text: 'In the first team.', indent: 36 },
    { number: '2.', text: 'In the second team.', indent: 36 },
    { number: '10.', text: 'Plans are clear.' },
  ]);
  expect(text).toBe(`8. Referrals are handled well. (page 1)
9. Caseloads fell.
   1. In the first team.
   2. In the second team.
10. Plans are clear.`);
});

test('running footers and page numbers go, and what a page break cut in two is whole again', async () => {
  const list: Printed[] = Array.from({ length: 9 }, (_, index) => ({
    number: `${index + 1}.`,
    text: `${filler(80)} (${index + 1}).`,
  }));
  const text = await markdownOf(
    [{ heading: 'Recommendations' }, ...list],
    'Inspection of Anytown local authority children’s services',
  );
  expect(text).not.toContain('Inspection of Anytown');
  expect(text.match(/^\d+\. /gm)).toHaveLength(9);
  for (const [index] of list.entries()) expect(text).toContain(`${index + 1}. ${filler(80)} (${index + 1}).`);
  expect(text).toContain('(page 2)');
});

test.each([true, false])(
  'a table of two columns, its grades in the middle of their rows (ruled: %s)',
  async (ruled) => {
    const rows = [
      ['Judgement', 'Grade'],
      ['The experiences and progress of children who need help and protection from many people', 'Good'],
      ['Overall effectiveness', 'Requires improvement'],
    ];
    const text = await markdownOf([
      { text: 'Before.' },
      { space: 20 },
      { table: rows, ruled, boldFirst: true },
      { text: 'After.' },
    ]);
    expect(text).toBe(`Before. (page 1)

| Judgement | Grade |
| - | - |
| The experiences and progress of children who need help and protection from many people | Good |
| Overall effectiveness | Requires improvement |

After.`);
  },
);

test('a table whose first row is numbered has no titles, however bold that row is', async () => {
  const rows = [
    ['1. Children who need help and protection', 'Good'],
    ['2. Children looked after', 'Requires improvement'],
  ];
  const titled = [
    ['1. Aim', '2. Owner'],
    ['Fewer moves', 'JS'],
    ['More visits', 'AB'],
  ];
  expect(await markdownOf([{ table: rows, boldFirst: true }])).toContain('| | |\n| - | - |\n| 1. Children who');
  expect(await markdownOf([{ table: titled, boldFirst: true }])).toContain('| 1. Aim | 2. Owner |\n| - | - |');
});

test('a footnote leaves the running text, and its digit leads to it', async () => {
  const document = await PDFDocument.load(
    await pdfForTests([{ heading: 'Area' }, { text: `${filler(30)}.` }, { note: 'Unvalidated data.', digit: '1' }]),
  );
  document.getPage(0).drawText('1', { x: 160, y: 842 - 134, size: 7 });
  const read = await readPdf(await document.save());
  const blocks = 'fault' in read ? [] : readBlocks(read.value);
  expect(blocks.find(({ kind }) => kind === 'footnote')).toMatchObject({ marker: '1', text: 'Unvalidated data.' });
});

test('a number that names one note and, pages later, another leads to the note of its own page', async () => {
  const text = await markdownOf([
    { text: 'The judgements are explained.¹' },
    { note: 'At the end of the report.', digit: '1' },
    'page',
    { heading: 'Schools' },
    { text: 'Schools are residential.¹ Others are not.' },
    { note: 'Those open for 295 days.', digit: '1' },
    'page',
    { heading: 'Homes' },
    { text: 'As was said of schools.¹' },
  ]);
  expect(text).toContain('explained.[^1] (page 1)');
  expect(text).toContain('residential.[^1-page-2] Others');
  expect(text).toContain('said of schools.[^1-page-2]');
  expect(text).toContain('[^1]: At the end of the report.');
  expect(text).toContain('[^1-page-2]: Those open for 295 days.');
});

test('a note and its mark find each other where only one of them is raised', async () => {
  const text = await markdownOf([
    { text: `${filler(60)}.` },
    { text: 'Three live in residential schools3, two of them near. It is at level 4.' },
    { note: 'Open for 295 days.', digit: '3' },
    'page',
    { text: `${filler(60)}.` },
    { text: 'Actions for individual agencies.² Seen were 2.' },
    { space: 500 },
    { text: '2 The Regulations of 2015', size: 9 },
  ]);
  expect(text).toContain('residential schools[^3], two');
  expect(text).toContain('at level 4.');
  expect(text).toContain('individual agencies.[^2] Seen were 2.');
  expect(text).toContain('[^3]: Open for 295 days.');
  expect(text).toContain('[^2]: The Regulations of 2015');
});

test('the digit of a note that is as small as the note is no page number', async () => {
  const document = await PDFDocument.load(
    await pdfForTests([{ heading: 'Area' }, { text: `${filler(30)}.¹ ${filler(30)}.` }]),
  );
  const page = document.getPage(0);
  page.drawText('1', { x: 71, y: 72.5, size: 8 });
  page.drawText('Unvalidated data.', { x: 78.5, y: 68.5, size: 8 });
  const read = await readPdf(await document.save());
  const blocks = 'fault' in read ? [] : readBlocks(read.value);
  expect(blocks.find(({ kind }) => kind === 'footnote')).toMatchObject({ marker: '1', text: 'Unvalidated data.' });
});

test('who signs a letter is no heading, and “Yours sincerely” is no part of the sentence overleaf', async () => {
  const text = await markdownOf([
    { heading: 'Next steps' },
    { text: `${filler(14)}.` },
    'page',
    { text: 'Yours sincerely' },
    { heading: 'Jane Smith, National Director', size: 12 },
    { heading: 'John Jones, Chief Inspector', size: 12 },
  ]);
  expect(text).toBe(`## Next steps

${filler(14)}. (page 1)

Yours sincerely (page 2)

Jane Smith, National Director

John Jones, Chief Inspector`);
});

test('the post of who signs a letter is no heading, whatever it encloses', async () => {
  const signed = [{ text: 'Yours sincerely' }, { text: 'Jane Smith' }, { heading: 'Her Majesty’s Inspector' }];
  expect(await markdownOf(signed)).not.toContain('#');
  const text = await markdownOf([...signed, { heading: 'Annex' }, { text: 'What was looked at.' }]);
  expect(text.match(/^#.*/gm)).toEqual(['## Annex']);
});

test('what a letter encloses keeps its headings', async () => {
  const text = await markdownOf([
    { text: 'Yours sincerely' },
    { heading: 'Jane Smith' },
    { heading: 'Annex' },
    { text: 'What was looked at.' },
  ]);
  expect(text).toContain('## Annex');
});

test('a list of contents goes', async () => {
  const text = await markdownOf([
    { heading: 'Contents', size: 20 },
    {
      table: [
        ['Executive summary', '2'],
        ['Recommendations', '5'],
        ['Summary for young people', '7'],
      ],
      ruled: false,
      right: 500,
    },
    { heading: 'Executive summary' },
    { text: 'Services are good.' },
  ]);
  expect(text).toBe('## Executive summary\n\nServices are good. (page 1)');
});

test('what cannot be read is said in one sentence', async () => {
  const whole = await pdfForTests([{ text: 'Some text.' }]);
  const scanned = await PDFDocument.create();
  scanned.addPage();
  const locked = await PDFDocument.load(whole);
  const { context } = locked;
  const key = (byte: string) => PDFHexString.of(byte.repeat(32));
  context.trailerInfo.Encrypt = context.obj({ Filter: 'Standard', V: 1, R: 2, P: -4, O: key('61'), U: key('62') });
  context.trailerInfo.ID = context.obj([key('00'), key('00')]);
  expect(await faultOf(whole)).toBe('read');
  expect(await faultOf(whole.slice(0, whole.length / 2))).toBe('pdf-truncated');
  expect(await faultOf(await scanned.save())).toBe('pdf-scanned');
  expect(await faultOf(await locked.save({ useObjectStreams: false }))).toBe('pdf-encrypted');
  expect(await faultOf(new TextEncoder().encode('%PDF-1.7\nnothing\n%%EOF'))).toBe('pdf-damaged');
});

test('the words are the same whether or not the shapes of the fonts that every reader has are read', async () => {
  const made = await PDFDocument.create();
  for (const name of Object.values(StandardFonts)) {
    const font = await made.embedFont(name);
    const text =
      name === StandardFonts.Symbol
        ? 'αβγ ∑ ≤'
        : name === StandardFonts.ZapfDingbats
          ? '✓✗❑➔'
          : '“Café”, £12 – 3 % flies';
    made.addPage().drawText(text, { font, x: 50, y: 700, size: 12 });
  }
  const bytes = await made.save();
  const linesOf = async (wordsOnly: boolean) => {
    const read = await readPdf(bytes, { wordsOnly });
    return 'fault' in read ? read.fault : read.value.map(({ lines }) => lines.map(({ text }) => text));
  };
  expect(await linesOf(true)).toEqual(await linesOf(false));
  expect(await linesOf(true)).toContainEqual(['“Café”, £12 – 3 % flies']);
});
