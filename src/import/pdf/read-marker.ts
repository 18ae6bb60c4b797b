import { dashSigns, printedBulletSigns } from '../bullet-signs.ts';
import type { Line } from './page.ts';

/** The marker a list item begins with, and the rest of its line. */
export type Marker = {
  readonly kind: 'bullet' | 'numbered';
  /** The printed number or letter; empty for a bullet. */
  readonly marker: string;
  readonly rest: string;
  /** Where the text after the marker stands, if the line shows it. */
  readonly textX: number | undefined;
};

const bullet = new RegExp(String.raw`^[${printedBulletSigns}⬛\u0080-\u009F]\s*`, 'u');
// Word’s list of dashes may print a stroke that is made to cross the letter before it.
const dash = new RegExp(String.raw`^[${dashSigns}\u0335\u0336]\s+`, 'u');
const number =
  /^(\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+(?=\S)|^(\d{1,3})\.(?=[‘“]?\p{Lu}[\p{L}\s’'])|^\(([a-z]|[ivx]{1,5}|\d{1,2})\)\s+(?=\S)/u;

/** Reads the bullet, dash, number or letter at the start of a line, or nothing when the line begins with text. */
export function readMarker(line: Line): Marker | undefined {
  const [first, second] = line.cells;
  const alone = first !== undefined && second !== undefined && first.text.length <= 5;
  const found = (kind: Marker['kind'], marker: string, length: number): Marker => ({
    kind,
    marker,
    rest: line.text.slice(length).trim(),
    textX: alone && length >= first.text.length ? second.x : undefined,
  });
  const sign = bullet.exec(line.text) ?? dash.exec(line.text);
  if (sign !== null) return found('bullet', '', sign[0].length);
  // Word sets the second level of a list as the letter o in a font of its own.
  if (alone && first.text === 'o') return found('bullet', '', 1);
  const numbered = number.exec(line.text);
  if (numbered !== null) return found('numbered', numbered[1] ?? numbered[2] ?? numbered[3] ?? '', numbered[0].length);
  if (alone && /^\d{1,3}$/.test(first.text) && second.x - first.x < 60)
    return found('numbered', first.text, first.text.length);
  return undefined;
}
