import {
  BlendMode,
  degrees,
  drawObject,
  lineTo,
  moveTo,
  PDFName,
  rgb,
  setGraphicsState,
  stroke,
  type PDFDocument,
  type PDFPage,
} from 'pdf-lib';
import { expect, test } from 'vitest';
import { bar, black, navy, note, paint, picture, readCovered, say, seen, white, whole } from './covered-for-tests.ts';

test('white words on a picture are read', async () => {
  const got = await readCovered((page, document) => {
    picture(page, document, whole);
    say(page, white);
  });
  expect(got).toEqual(seen);
});

test.each([
  [
    'that is a single point, painted as wide as a band',
    'q 0 0 0.4 rg 400 0 0 30 40 690 cm BI /W 1 /H 1 /IM true /BPC 1 ID \0 EI Q',
  ],
  [
    'that is named before it is painted',
    'q 400 0 0 30 40 690 cm /Figure BMC BI /W 2 /H 2 /CS /G /BPC 8 ID \0\0\0\0 EI EMC Q',
  ],
  ['that is painted last in its form', '400 0 0 30 40 690 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \0\0\0\0 EI'],
  [
    'that is painted before another in one go',
    'q 400 0 0 30 40 690 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \0\0\0\0 EI 0.1 0 0 0.1 5 5 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \0\0\0\0 EI Q',
  ],
])('white words on a picture are read: one %s', async (_, content) => {
  const got = await readCovered((page, document) => {
    paint(page, document, content);
    say(page, white);
  });
  expect(got).toEqual(seen);
});

test.each([
  ['filled', ' f'],
  ['that cuts what is painted within it', ' W n 0 0 595 842 re f'],
])('white words on a shape of too many corners to follow are read: one %s', async (_, used) => {
  const corners = Array.from({ length: 21_000 }, (__, at) => `${440 - (at % 400)} ${at % 2 === 0 ? 690 : 720} l`);
  const got = await readCovered((page, document) => {
    paint(page, document, `q 0 0 0.4 rg 40 690 m ${corners.join(' ')}${used} Q`);
    say(page, white);
  });
  expect(got).toEqual(seen);
});

test('words under a picture that may be see-through, or is the whole page, are read', async () => {
  const seals = await readCovered((page, document) => {
    say(page);
    picture(page, document, bar, true);
  });
  const scanned = await readCovered((page, document) => {
    say(page);
    picture(page, document, { x: 0, y: 0, width: 595, height: 842 });
  });
  expect([seals, scanned]).toEqual([seen, seen]);
});

test('the sign of a note beside the text covers nothing', async () => {
  const got = await readCovered((page, document) => {
    say(page);
    note(page, document, 'Text', `1 1 0 rg 0 0 ${bar.width} ${bar.height} re f`);
  });
  expect(got).toMatchObject(seen);
});

test.each<readonly [string, (page: PDFPage, document: PDFDocument) => void]>([
  [
    'a dark band before white words',
    (page) => {
      page.drawRectangle({ ...whole, color: navy });
      say(page, white);
    },
  ],
  [
    'a white panel before dark words on a dark page',
    (page) => {
      page.drawRectangle({ x: 0, y: 0, width: 595, height: 842, color: navy });
      page.drawRectangle({ ...whole, color: white });
      say(page);
    },
  ],
  [
    'a yellow mark before the words',
    (page) => {
      page.drawRectangle({ ...bar, color: rgb(1, 1, 0) });
      say(page);
    },
  ],
  [
    'a mark over the words that lets them through',
    (page) => {
      say(page);
      page.drawRectangle({ ...bar, color: rgb(1, 1, 0), opacity: 0.4 });
    },
  ],
  [
    'a mark that darkens what lies below',
    (page) => {
      say(page);
      page.drawRectangle({ ...bar, color: rgb(1, 1, 0), blendMode: BlendMode.Multiply });
    },
  ],
  [
    'a mark that darkens the ground of white words after them',
    (page) => {
      say(page, white);
      page.drawRectangle({ ...whole, color: navy, blendMode: BlendMode.Difference });
    },
  ],
  [
    'a see-through picture over white words',
    (page, document) => {
      say(page, white);
      picture(page, document, whole, true);
    },
  ],
  [
    'a mark in a group that lets them through, though what is masked in it begins anew',
    (page, document) => {
      say(page);
      const group = document.context.stream(`/Bare gs 1 1 0 rg ${bar.x} ${bar.y} ${bar.width} ${bar.height} re f`, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 595, 842],
        Group: { S: 'Transparency' },
        Resources: { ExtGState: { Bare: { SMask: 'None' } } },
      });
      page.node.setXObject(PDFName.of('F'), document.context.register(group));
      page.node.setExtGState(PDFName.of('Faint'), document.context.obj({ ca: 0.4 }));
      page.pushOperators(setGraphicsState('Faint'), drawObject('F'));
    },
  ],
  [
    'a frame round the words',
    (page) => {
      say(page);
      page.drawRectangle({ ...whole, borderColor: black, borderWidth: 1 });
    },
  ],
  [
    'a line through the words and one below',
    (page) => {
      say(page);
      page.drawRectangle({ ...bar, y: 703, height: 1, color: black });
      page.drawRectangle({ ...bar, y: 698, height: 1, color: black });
    },
  ],
  [
    'stripes of a table that end beside the words',
    (page) => {
      say(page);
      page.drawRectangle({ ...whole, y: 711, color: navy });
      page.drawRectangle({ ...whole, y: 668, color: navy });
    },
  ],
  [
    'the same words drawn again on top',
    (page) => {
      say(page);
      page.drawRectangle({ ...whole, color: rgb(0.9, 0.9, 0.9) });
      say(page);
    },
  ],
  [
    'white words on a round shape, whose edge nobody follows',
    (page) => {
      page.drawEllipse({ x: 160, y: 704, xScale: 200, yScale: 60, color: navy });
      say(page, white);
    },
  ],
  [
    'white words on a band that is drawn as a thick line',
    (page) => {
      page.drawLine({ start: { x: 40, y: 704 }, end: { x: 500, y: 704 }, thickness: 30, color: navy });
      say(page, white);
    },
  ],
  [
    'white words on such a band whose width the state of what is drawn sets',
    (page, document) => {
      page.node.setExtGState(PDFName.of('Wide'), document.context.obj({ LW: 30 }));
      page.pushOperators(setGraphicsState('Wide'), moveTo(40, 704), lineTo(500, 704), stroke());
      say(page, white);
    },
  ],
  [
    'a slanted shape over a corner',
    (page) => {
      say(page);
      page.drawRectangle({ x: 300, y: 690, width: 60, height: 60, rotate: degrees(45), color: navy });
    },
  ],
])('words are read where they are seen: %s', async (_, draw) => {
  expect(await readCovered(draw)).toEqual(seen);
});
