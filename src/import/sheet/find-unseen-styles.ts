import { colourOf } from './colour-of.ts';
import { findNumberFormats } from './find-number-formats.ts';
import { findStylesWith } from './find-styles-with.ts';
import { tagsOf } from './sheet-tags.ts';

const isWhite = (font: string) => colourOf(tagsOf(font, 'color')[0]) === 'FFFFFF';
const isFilled = (fill: string) => /patternType="(?!none")/.test(fill) || fill.includes('gradientFill');

/** The styles of an Excel file whose cells show nothing, by their number: their format is empty, or they are white on no colour. */
export function findUnseenStyles(styles: string): ReadonlySet<string> {
  const filled = findStylesWith('fill', styles, isFilled);
  const white = [...findStylesWith('font', styles, isWhite)].filter((style) => !filled.has(style));
  const empty = findNumberFormats(styles).flatMap((format, index) => (/^;{2,3}$/.test(format) ? [String(index)] : []));
  return new Set([...white, ...empty]);
}
