import { dashSigns } from '../bullet-signs.ts';
import type { Line } from './page.ts';
import type { Block } from './block.ts';
import type { Layout } from './find-layout.ts';
import { isHeadingLine } from './is-heading-line.ts';
import { readMarker, type Marker } from './read-marker.ts';

/** A block that is still being put together. */
export type OpenBlock = {
  readonly kind: Block['kind'];
  readonly lines: Line[];
  readonly texts: string[];
  readonly marker: Marker | undefined;
  readonly x: number;
  /** Where its text stands; unknown until its second line where a marker leaves no gap. */
  textX: number | undefined;
  readonly box: string | undefined;
};

/** True when a line belongs to the block before it. */
export function goesOn(open: OpenBlock, line: Line, layout: Layout): boolean {
  const last = open.lines.at(-1);
  if (last === undefined) return false;
  const gap = line.y - last.y;
  // A note may be set with the distance of the text, though it is smaller.
  const most = layout.leading * Math.max(1.3 * last.size, open.kind === 'footnote' ? 1.1 * layout.size : 0);
  if (gap > most || gap <= 0) return false;
  const unfinished = open.kind !== 'heading' && !endsSentence(last) && /^\p{Ll}/u.test(line.text);
  if (Math.abs(line.size - last.size) > (unfinished ? 1.2 : 0.8)) return false;
  const marker = readMarker(line);
  if (open.kind === 'footnote') return !/^[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(line.text);
  const heading = isHeadingLine(line, marker, layout);
  if ((open.kind === 'heading') !== heading)
    return (
      open.kind !== 'heading' && isBoldWithin(last, line) && marker === undefined && line.size <= 1.25 * layout.size
    );
  if (marker !== undefined && !standsInText(open, line, marker)) return false;
  const isSetIn = unfinished && open.marker !== undefined && line.x >= open.x + 10;
  if (open.textX !== undefined && open.kind !== 'heading' && line.x < open.textX - 5 && !isSetIn) return false;
  if (open.kind === 'heading' || !/^[\p{Lu}(‘“]/u.test(line.text) || !endsEarly(last, line, layout)) return true;
  const isHalfEmpty = layout.right - (last.x + last.width) > 0.5 * (layout.right - layout.left);
  return !isHalfEmpty && !endsSentence(last);
}

const endsSentence = ({ text }: Line) => /[.:;!?]['’”)]?[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/.test(text);

/** A whole line of a paragraph may be bold by chance when some of its words are. */
const isBoldWithin = (last: Line, line: Line) => !/[.:;!?]['’”)]?$/.test(last.text) && /^[\p{Ll}\d(]/u.test(line.text);

/** A number or dash where the running text stands is part of a sentence: "children aged / 12. They". */
function standsInText(open: OpenBlock, line: Line, marker: Marker): boolean {
  if (closesBracket(open, line)) return true;
  // A number further in than the open item’s own cannot be the next item.
  if (open.textX === undefined) return open.kind === 'numbered' && /^\d/.test(marker.marker) && line.x > open.x + 8;
  const inText = Math.abs(line.x - open.textX) < 3 && marker.textX === undefined;
  const bulletSign = marker.kind === 'bullet' && !beginsWithDash.test(line.text);
  return inText && !bulletSign;
}

const beginsWithDash = new RegExp(`^[${dashSigns}]`);
const closes = new RegExp(String.raw`^(?:[${dashSigns}][^()]*|\w{1,3})\)`);

/** A dash or a number that stands within brackets: "(through Together for Children / – Sunderland)", "(MAPPA- / 2)". */
const closesBracket = ({ texts }: OpenBlock, line: Line) =>
  /\([^()]*$/.test(texts.at(-1) ?? '') && closes.test(line.text);

/** True when the first word of the next line would have found room on the line: the line ends a paragraph. */
function endsEarly(line: Line, next: Line, layout: Layout): boolean {
  const word = next.text.split(' ')[0]?.length ?? 0;
  const room = layout.right - (line.x + line.width);
  return room > 0.12 * (layout.right - layout.left) && room > word * 0.6 * line.size;
}
