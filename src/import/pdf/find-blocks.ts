import type { Line, Page } from './page.ts';
import { beginsInHead } from './begins-in-head.ts';
import type { Block } from './block.ts';
import type { Layout } from './find-layout.ts';
import { goesOn, type OpenBlock } from './goes-on.ts';
import { isHeadingLine } from './is-heading-line.ts';
import { joinLines } from './join-lines.ts';
import { fromSuperscript } from '../word/to-superscript.ts';
import { readMarker, type Marker } from './read-marker.ts';
import { splitPage, type CellLines } from './split-page.ts';

/** Puts the lines of one page together to headings, paragraphs, list items, tables and footnotes. */
export function findBlocks(page: Page, layout: Layout): Block[] {
  const blocks: Block[] = [];
  let open: OpenBlock | undefined;
  const close = () => {
    if (open !== undefined) blocks.push(closed(open, page.number, layout));
    open = undefined;
  };
  const begins = beginsInHead(page, layout);
  for (const part of splitPage(page, layout)) {
    if (part.kind === 'table') {
      close();
      blocks.push(...tableBlocks(part.rows, part.x, page, layout));
    } else if (
      open !== undefined &&
      open.box === part.box &&
      goesOn(open, part.line, layout) &&
      !begins(part.line, open.lines.at(-1) ?? part.line)
    ) {
      // The space behind a number may be wider than what its item is set in by.
      if (open.lines.length === 1) open.textX = Math.min(open.textX ?? part.line.x, part.line.x);
      open.lines.push(part.line);
      open.texts.push(part.line.text);
    } else {
      close();
      open = { ...begin(part.line, page, layout), box: part.box };
    }
  }
  close();
  return blocks.filter(({ text, rows }) => text !== '' || rows !== undefined);
}

function begin(line: Line, page: Page, layout: Layout): Omit<OpenBlock, 'box'> {
  const footnote =
    line.size < 0.92 * layout.size && line.y > 0.4 * page.height ? /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*/.exec(line.text) : null;
  if (footnote !== null) {
    const marker: Marker = {
      kind: 'numbered',
      marker: fromSuperscript(footnote[1] ?? ''),
      rest: line.text.slice(footnote[0].length),
      textX: undefined,
    };
    return { lines: [line], texts: [marker.rest], marker, kind: 'footnote', x: line.x, textX: line.x };
  }
  const marker = readMarker(line);
  const kind = isHeadingLine(line, marker, layout) ? 'heading' : (marker?.kind ?? 'paragraph');
  const text = marker === undefined || kind === 'heading' ? line.text : marker.rest;
  return {
    lines: [line],
    texts: [text],
    marker: kind === 'heading' ? undefined : marker,
    kind,
    x: line.x,
    textX: marker === undefined ? line.x : marker.textX,
  };
}

function closed(open: OpenBlock, page: number, layout: Layout): Block {
  const first = open.lines[0] as Line;
  const last = open.lines.at(-1) as Line;
  const text = joinLines(open.texts);
  // A whole bold paragraph is no heading.
  const kind = open.kind === 'heading' && text.length > 300 ? 'paragraph' : open.kind;
  return {
    kind,
    text,
    page,
    x: open.x,
    textX: open.textX ?? open.x + 1.5 * first.size,
    size: first.size,
    bold: open.lines.every(({ bold }) => bold),
    full: layout.right - (last.x + last.width) < 0.15 * (layout.right - layout.left),
    ...(open.marker === undefined || open.marker.marker === '' ? {} : { marker: open.marker.marker }),
    ...(open.box === undefined ? {} : { box: open.box }),
  };
}

/** A table. One row that is set like a heading is the heading of a chapter with its grade beside it. */
function tableBlocks(rows: readonly (readonly CellLines[])[], x: number, page: Page, layout: Layout): Block[] {
  const [first = []] = rows;
  const lines = first.flatMap((cell) => cell.lines);
  const isHeading = lines.length > 0 && lines.every((line) => isHeadingLine(line, undefined, layout));
  const base = {
    page: page.number,
    x,
    textX: x,
    size: Math.max(0, ...lines.map(({ size }) => size)),
    bold: false,
    full: false,
  };
  const texts = rows.map((row) => row.map((cell) => cellText(cell, page, layout)));
  const [label = '', ...others] = texts[0] ?? [];
  if (rows.length === 1 && isHeading && label !== '') {
    return [
      { ...base, kind: 'heading', text: label, bold: true },
      ...others.filter(Boolean).map((text): Block => ({ ...base, kind: 'paragraph', text, bold: true })),
    ];
  }
  // “1. Children who need help and protection | Good” is a judgement, however boldly it is set.
  const isEntry = isNumbered(label) && !others.some(isNumbered);
  return [{ ...base, kind: 'table', text: '', rows: texts, headed: isHeading && !isEntry }];
}

const isNumbered = (text: string) => /^\d+\.?\s+\p{L}/u.test(text);

/** The paragraphs of a cell on lines of their own, its bullets kept. */
function cellText({ lines, left, right }: CellLines, page: Page, layout: Layout): string {
  return findBlocks({ ...page, lines, rules: [] }, { ...layout, left, right })
    .map(({ kind, marker, text }) =>
      kind === 'bullet' ? `• ${text}` : kind === 'numbered' ? `${marker}. ${text}` : text,
    )
    .join('\n');
}
