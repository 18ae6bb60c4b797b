import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page, PageLink } from './page.ts';
import { buildLines, type TextPiece } from './build-lines.ts';
import { findRuledTables } from './find-ruled-tables.ts';
import { findUnseen } from './find-unseen.ts';
import { combine, placePoint, type Matrix } from './matrix.ts';
import { readGlyphs } from './read-glyphs.ts';
import { readRules } from './read-rules.ts';
import { readShapes, type Instructions } from './read-shapes.ts';

/** Reads one page of an open PDF: its lines, the rules it draws and its links; with `wordsOnly` its lines without their bold type. */
export async function readPage(page: PDFPageProxy, wordsOnly = false): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const viewport = transform as Matrix;
  const { items } = await page.getTextContent();
  // Reading the drawing instructions also hands over the fonts, whose names tell bold type.
  const instructions = wordsOnly ? undefined : await page.getOperatorList();
  const bold = new Map<string, boolean>();
  const pieces = items
    .filter((item) => 'str' in item)
    .map((item): TextPiece => {
      const [, , c = 0, d = 1, x = 0, y = 0] = combine(viewport, item.transform as Matrix);
      if (!bold.has(item.fontName)) bold.set(item.fontName, isBold(page, item.fontName));
      const size = item.height === 0 ? 0 : Math.hypot(c, d);
      return { text: item.str, x, y, width: item.width, size, bold: bold.get(item.fontName) ?? false };
    });
  const links = wordsOnly ? [] : linksOf((await page.getAnnotations()) as Annotation[], viewport);
  const rules = instructions === undefined ? [] : readRules(instructions, viewport);
  return {
    number: page.pageNumber,
    width,
    height,
    lines: buildLines(pieces, rules),
    rules,
    links,
    ...(instructions === undefined ? {} : drawn(page, instructions, viewport, width * height)),
  };
}

/** The ruled tables of a page, whether pictures take up a quarter of it, and the words that it does not print. */
function drawn(page: PDFPageProxy, instructions: Instructions, viewport: Matrix, area: number) {
  const shapes = readShapes(instructions, viewport);
  const pictured = shapes.pictures.reduce((sum, picture) => sum + picture.width * picture.height, 0) > 0.25 * area;
  const scaleOf = (name: string): number => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
    const matrix = font !== null && typeof font === 'object' && 'fontMatrix' in font ? font.fontMatrix : undefined;
    return Array.isArray(matrix) ? Number(matrix[0]) : 0.001;
  };
  // A page without rules has no use for the place of every letter.
  const glyphs = shapes.rules.length < 6 ? [] : readGlyphs(instructions, viewport, scaleOf);
  return { tables: findRuledTables(shapes, glyphs), pictured, unseen: findUnseen(instructions) };
}

function isBold(page: PDFPageProxy, font: string): boolean {
  const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
  const name = found !== null && typeof found === 'object' && 'name' in found ? String(found.name) : '';
  return /bold|black|heavy|semibold|demi/i.test(name.replace(/^[A-Z]{6}\+/, ''));
}

type Annotation = { readonly subtype?: string; readonly url?: string; readonly rect?: readonly number[] };

function linksOf(annotations: readonly Annotation[], viewport: Matrix): PageLink[] {
  return annotations.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || url === undefined || rect === undefined) return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = rect;
    const [from, to] = [placePoint(viewport, left, bottom), placePoint(viewport, right, top)];
    const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    return [{ url, x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width, height }];
  });
}
