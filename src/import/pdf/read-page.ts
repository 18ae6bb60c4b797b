import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page, PageLink, Rule } from './page.ts';
import { buildLines, type TextPiece } from './build-lines.ts';
import { blotGlyphs, cutCovered } from './cut-covered.ts';
import { findCovered } from './find-covered.ts';
import { findRuledTables } from './find-ruled-tables.ts';
import { findUnseen } from './find-unseen.ts';
import { followDrawing } from './follow-drawing.ts';
import { lookOverWords } from './look-over-words.ts';
import { combine, placePoint, type Matrix } from './matrix.ts';
import { readGlyphs, type Glyph } from './read-glyphs.ts';
import { readPaints } from './read-paints.ts';
import { readRules } from './read-rules.ts';
import { readShapes, type Shapes } from './read-shapes.ts';
import { boxOf } from './read-subpaths.ts';

// A page with fewer has no table.
const fewestRules = 6;

const none: ReturnType<typeof findCovered> = new Map();

/** How a page is read: with `wordsOnly` its lines without their bold type, and no rules; `clearPictures` says that some picture may be see-through. */
export type PageOptions = { readonly wordsOnly: boolean; readonly clearPictures: boolean };

/** Reads one page of an open PDF: its lines, the rules it draws and its links. What is covered is left out. */
export async function readPage(page: PDFPageProxy, { wordsOnly, clearPictures }: PageOptions): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const viewport = transform as Matrix;
  const { items } = await page.getTextContent();
  // Reading the drawing instructions also hands over the fonts, whose names tell bold type.
  const instructions = await page.getOperatorList();
  const bold = new Map<string, boolean>();
  const pieces = items
    .filter((item) => 'str' in item)
    .map((item): TextPiece => {
      const [, , c = 0, d = 1, x = 0, y = 0] = combine(viewport, item.transform as Matrix);
      if (!bold.has(item.fontName)) bold.set(item.fontName, !wordsOnly && isBold(page, item.fontName));
      const size = item.height === 0 ? 0 : Math.hypot(c, d);
      return { text: item.str, x, y, width: item.width, size, bold: bold.get(item.fontName) ?? false };
    });
  const notes = (await page.getAnnotations()) as Annotation[];
  const marked = notes.flatMap((note) => (note.subtype === 'Redact' ? (placeOf(note, viewport) ?? []) : []));
  const drawing = followDrawing(instructions, viewport, { x: 0, y: 0, width, height });
  const paints = readPaints(drawing).filter(
    ({ note }) => note === undefined || !isAside(notes.find(({ id }) => id === note)),
  );
  const { unseen, mayBeCovered } = lookOverWords(drawing, paints);
  const shapes = wordsOnly ? undefined : readShapes(drawing);
  const tabled = (shapes?.rules.length ?? 0) >= fewestRules;
  const mayHide = mayBeCovered || marked.length > 0;
  const needed = mayHide || tabled || (unseen && !wordsOnly);
  const glyphs = needed ? readGlyphs(drawing, (font) => scaleOf(page, font)) : [];
  const covered = mayHide ? findCovered(glyphs, { paints, marked, area: width * height, clearPictures }) : none;
  const rules = wordsOnly ? [] : readRules(drawing);
  return {
    number: page.pageNumber,
    height,
    lines: buildLines(covered.size === 0 ? pieces : cutCovered(pieces, glyphs, covered), rules),
    rules,
    links: wordsOnly ? [] : linksOf(notes, viewport),
    ...([...covered.values()].some((cover) => cover !== 'again') ? { covered: true } : {}),
    ...(shapes === undefined ? {} : drawn(shapes, blotGlyphs(glyphs, covered), width * height)),
  };
}

/** The ruled tables of a page, whether pictures take up a quarter of it, and the words that it does not print. */
function drawn(shapes: Shapes, glyphs: readonly Glyph[], area: number) {
  const pictured = shapes.pictures.reduce((sum, picture) => sum + picture.width * picture.height, 0) > 0.25 * area;
  const tables = shapes.rules.length < fewestRules ? [] : findRuledTables(shapes, glyphs);
  return { tables, pictured, unseen: findUnseen(glyphs) };
}

function scaleOf(page: PDFPageProxy, name: string): number {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
  const matrix = font !== null && typeof font === 'object' && 'fontMatrix' in font ? font.fontMatrix : undefined;
  return Array.isArray(matrix) ? Number(matrix[0]) : 0.001;
}

function isBold(page: PDFPageProxy, font: string): boolean {
  const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
  const name = found !== null && typeof found === 'object' && 'name' in found ? String(found.name) : '';
  return /bold|black|heavy|semibold|demi/i.test(name.replace(/^[A-Z]{6}\+/, ''));
}

type Annotation = {
  readonly id?: string;
  readonly subtype?: string;
  readonly url?: string;
  readonly rect?: readonly number[];
};

/** Whether a note is a sign beside the text, a field or a link, which cover nothing that they are not meant for. */
const isAside = (note: Annotation | undefined): boolean =>
  ['Text', 'Popup', 'FileAttachment', 'Widget', 'Link', 'Sound', 'Movie'].includes(note?.subtype ?? '');

function linksOf(annotations: readonly Annotation[], viewport: Matrix): PageLink[] {
  return annotations.flatMap((note) => {
    const place = placeOf(note, viewport);
    return note.subtype !== 'Link' || note.url === undefined || place === undefined
      ? []
      : [{ url: note.url, ...place }];
  });
}

function placeOf({ rect }: Annotation, viewport: Matrix): Rule | undefined {
  if (rect === undefined) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  return boxOf([placePoint(viewport, left, bottom), placePoint(viewport, right, top)]);
}
