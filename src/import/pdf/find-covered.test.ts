import { drawObject, PDFDocument, PDFName, rgb, setTextRenderingMode, StandardFonts, TextRenderingMode } from 'pdf-lib';
import { expect, test } from 'vitest';
import { bar, black, covered, navy, note, picture, readCovered, say, seen, white, whole } from './covered-for-tests.ts';
import { findCovered } from './find-covered.ts';
import type { Glyph } from './read-glyphs.ts';
import { readPdf } from './read-pdf.ts';

test('words under a black bar are left out and told of, never what they say', async () => {
  const got = await readCovered((page) => {
    say(page);
    page.drawRectangle({ ...bar, color: black });
  });
  expect(got).toEqual(covered);
});

test('one bar over words in several fonts is one mark', async () => {
  const got = await readCovered(async (page, document) => {
    const bold = await document.embedFont(StandardFonts.HelveticaBold);
    page.drawText('Her name is', { x: 50, y: 700, size: 12 });
    page.drawText('Jane', { x: 118, y: 700, size: 12, font: bold });
    page.drawText('Doe', { x: 148, y: 700, size: 12 });
    page.drawText('and she is safe.', { x: 172, y: 700, size: 12 });
    page.drawRectangle({ ...bar, width: 55, color: black });
  });
  expect(got).toEqual(covered);
});

test('words under a white bar are left out without a mark, as the page shows them', async () => {
  const got = await readCovered((page) => {
    say(page);
    page.drawRectangle({ ...bar, color: white });
  });
  expect(got).toEqual({ lines: ['Her name is and she is safe.'], told: ['words-covered'] });
});

test.each([
  ['black on black', black, black],
  ['near black on black', rgb(0.02, 0.02, 0.02), black],
  ['navy on navy', navy, navy],
])('a bar before words of its own colour hides them: %s', async (_, ink, ground) => {
  const got = await readCovered((page) => {
    page.drawText('Seen.', { x: 50, y: 760, size: 12 });
    page.drawRectangle({ ...whole, color: ground });
    say(page, ink);
  });
  expect(got).toEqual({ lines: ['Seen.', '███'], told: ['words-covered'] });
});

test('a bar of the words’ own colour hides them on a picture too', async () => {
  const got = await readCovered((page, document) => {
    page.drawText('Seen.', { x: 50, y: 760, size: 12 });
    picture(page, document, { ...whole, y: 600, height: 130 });
    page.drawRectangle({ ...whole, color: navy });
    say(page, navy);
  });
  expect(got).toEqual({ lines: ['Seen.', '███'], told: ['words-covered'] });
});

test('white words on the bare page are left out and told of', async () => {
  const got = await readCovered((page) => {
    page.drawText('Seen.', { x: 50, y: 760, size: 12 });
    say(page, white);
  });
  expect(got).toEqual({ lines: ['Seen.'], told: ['words-covered'] });
});

test('recognised text under a bar that was drawn over a scan is left out, and not quoted as unseen either', async () => {
  const got = await readCovered((page) => {
    page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
    say(page);
    page.drawRectangle({ ...bar, color: black });
  });
  expect(got).toEqual(covered);
});

test('words in a table of rules under a bar do not reach its cells', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.setFont(await document.embedFont(StandardFonts.Helvetica));
  say(page);
  for (const y of [690, 720, 750]) page.drawRectangle({ x: 40, y, width: 400, height: 0.5 });
  for (const x of [40, 300, 440]) page.drawRectangle({ x, y: 690, width: 0.5, height: 60 });
  page.drawRectangle({ ...bar, color: black });
  const got = await readPdf(await document.save());
  if ('fault' in got) throw new Error(got.fault.message);
  expect(got.value[0]?.tables).not.toEqual([]);
  expect(JSON.stringify(got.value)).toContain('███');
  expect(JSON.stringify(got.value)).not.toContain('Jane');
});

test('words under a filled comment are left out', async () => {
  const got = await readCovered((page, document) => {
    say(page);
    note(page, document, 'Square', `0 g 0 0 ${bar.width} ${bar.height} re f`);
  });
  expect(got).toEqual(covered);
});

test('words that are marked for redaction, which was never applied, are left out', async () => {
  const got = await readCovered((page, document) => {
    say(page);
    note(page, document, 'Redact');
  });
  expect(got).toEqual(covered);
});

test('words under a picture are left out', async () => {
  const got = await readCovered((page, document) => {
    say(page);
    picture(page, document, bar);
  });
  expect(got).toEqual(covered);
});

test('a cover in a form, cut to its frame, covers no more than is drawn', async () => {
  const form = (frame: readonly number[]) =>
    readCovered((page, document) => {
      say(page);
      const drawn = document.context.stream(`0 g 0 0 595 842 re f`, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [...frame],
      });
      page.node.setXObject(PDFName.of('F'), document.context.register(drawn));
      page.pushOperators(drawObject('F'));
    });
  const { x, y, width, height } = bar;
  expect(await form([x, y, x + width, y + height])).toEqual(covered);
  expect(await form([x, 0, x + width, y - 2])).toEqual(seen);
});

test('a PDF that shows none of its words is no scan', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.setFont(await document.embedFont(StandardFonts.Helvetica));
  say(page, white);
  expect(await readPdf(await document.save())).toMatchObject({ fault: { code: 'pdf-all-covered' } });
});

test('a page with tens of thousands of the same letter, half of them covered, takes no longer than another', () => {
  const glyphs = Array.from({ length: 60_000 }, (_, at): Glyph => {
    const [x, y] = [(at % 250) * 4, Math.floor(at / 250) * 4];
    const core = { x, y, width: 1, height: 1 };
    return { text: 'a', at, core, inked: true, colour: '000000', x, y, width: 1, size: 2, turned: false };
  });
  const box = { x: -1, y: -1, width: 2000, height: 481 };
  const paints = [{ at: 60_000, box, colour: '000000', sure: true }] as const;
  const from = performance.now();
  const found = findCovered(glyphs, { paints, marked: [], area: 5e6, clearPictures: false });
  expect(performance.now() - from).toBeLessThan(3000);
  expect([found.size, found.get(0)]).toEqual([30_000, 'dark']);
});
