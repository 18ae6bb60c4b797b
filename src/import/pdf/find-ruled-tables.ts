import type { RuledCell, RuledTable } from './page.ts';
import { isTrafficLight } from '../is-traffic-light.ts';
import { findFrames, type Face, type Frame } from './find-frames.ts';
import { readCell } from './read-cell.ts';
import type { Glyph } from './read-glyphs.ts';
import type { Shapes } from './read-shapes.ts';

/** The tables of a page by their rules, from top to bottom: every cell with its words. */
export const findRuledTables = ({ rules, fills }: Shapes, glyphs: readonly Glyph[]): RuledTable[] =>
  findFrames(rules)
    .map((table) => fillTable(table, { rules, fills }, glyphs))
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));

/** Words whose middle stands in a cell are the cell’s. Words that also reach over a border cannot be placed. */
function fillTable(
  { faces: drawn, ...table }: Frame,
  { rules, fills }: Pick<Shapes, 'rules' | 'fills'>,
  glyphs: readonly Glyph[],
): RuledTable {
  const faces = lengthen(drawn, table.rows.length - 1, glyphs);
  const own = glyphs.filter((glyph) => faces.some((face) => isWithin(glyph, face)));
  const over = runsOver(own, faces);
  const marks = rules.filter(({ width, height }) => width > height && width > 2);
  const lights = fills.filter(
    ({ colour, width, height }) => colour !== undefined && isTrafficLight(colour) && width > 4 && height > 4,
  );
  const cells = faces.map((face): RuledCell => {
    const { lines, crossed } = readCell(
      own.filter((glyph) => isWithin(glyph, face)),
      face,
      marks,
    );
    const coloured = lights.some((fill) => {
      const [x, y] = [fill.x + fill.width / 2, fill.y + fill.height / 2];
      return x > face.left && x < face.right && y > face.top && y < face.bottom;
    });
    return {
      ...face,
      lines,
      ...(crossed || over.has(face) ? { crossed: true } : {}),
      ...(coloured ? { coloured } : {}),
    };
  });
  return { ...table, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/**
 * The cells with those made longer that go on below the last rule: where a page break cuts a merged cell, its words run on
 * below the row beside it. Only lines that stand in nothing but such cells are theirs.
 */
function lengthen(faces: readonly Face[], last: number, glyphs: readonly Glyph[]): readonly Face[] {
  const foot = faces.filter(({ row, tall }) => row + tall === last);
  const open = foot.filter((face) => face.open);
  if (open.length === 0 || open.length === foot.length) return faces;
  const lines = [
    ...Map.groupBy(
      glyphs.filter(({ text }) => text.trim() !== ''),
      ({ y }) => Math.round(y),
    ).values(),
  ];
  const below = lines.filter((line) =>
    line.every((glyph) => open.some((face) => isWithin(glyph, { ...face, bottom: Number.POSITIVE_INFINITY }))),
  );
  return faces.map((face) => {
    if (!open.includes(face)) return face;
    let bottom = face.bottom;
    const own = below.flat().filter((glyph) => isWithin(glyph, { ...face, bottom: Number.POSITIVE_INFINITY }));
    for (const { y, size } of own.sort((a, b) => a.y - b.y))
      if (y - 0.3 * size < bottom + 1.2 * size) bottom = Math.max(bottom, y + 0.3 * size);
    return { ...face, bottom };
  });
}

const isWithin = (
  { x, y, width, size }: Glyph,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
) => {
  const [across, down] = [x + width / 2, y - 0.3 * size];
  return across >= box.left && across < box.right && down >= box.top && down < box.bottom;
};

/** The cells whose words run on without a gap in the cell beside. */
function runsOver(glyphs: readonly Glyph[], faces: readonly Face[]): ReadonlySet<Face> {
  const over = new Set<Face>();
  const printed = glyphs.filter(({ text }) => text.trim() !== '');
  for (const line of Map.groupBy(printed, ({ y }) => Math.round(y)).values()) {
    const sorted = line.sort((a, b) => a.x - b.x);
    sorted.slice(1).forEach((glyph, index) => {
      const before = sorted[index];
      if (before === undefined || glyph.x - before.x - before.width > 0.12 * glyph.size) return;
      const [left, right] = [before, glyph].map((one) => faces.find((face) => isWithin(one, face)));
      if (left !== undefined && right !== undefined && left !== right) over.add(left).add(right);
    });
  }
  return over;
}
