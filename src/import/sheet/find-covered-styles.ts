import { isAlike } from '../is-alike.ts';
import { valueOf } from '../value-of.ts';
import { formatTags, listParts } from './find-styles-with.ts';

/** The styles of an Excel file whose cells have letters in the colour of their fill, by their number. */
export function findCoveredStyles(styles: string): ReadonlySet<string> {
  const letters = listParts('font', styles).map((font) => colourOf(/<(?:\w+:)?color\b[^<>]*>/.exec(font)?.[0]));
  const fills = listParts('fill', styles).map(fillOf);
  return new Set(
    formatTags(styles).flatMap((tag, index) => {
      const [font, fill] = [letters[Number(valueOf(tag, 'fontId'))], fills[Number(valueOf(tag, 'fillId'))]];
      return font !== undefined && fill !== undefined && isAlike(font, fill) ? [String(index)] : [];
    }),
  );
}

const fillOf = (fill: string): string | undefined =>
  /\spatternType="solid"/.test(fill) ? colourOf(/<(?:\w+:)?fgColor\b[^<>]*>/.exec(fill)?.[0] ?? '<none>') : undefined;

const black = '000000';
const white = 'FFFFFF';
// The numbers of black and white in Excel’s old palette, and of the usual letters and page.
const palette: Readonly<Record<string, string>> = { 0: black, 1: white, 8: black, 9: white, 64: black, 65: white };

/** A colour as six hex digits where they are known, otherwise as it is written; letters without one are black. */
function colourOf(tag: string | undefined): string | undefined {
  if (tag === undefined) return black;
  const [rgb, theme, tint, indexed] = ['rgb', 'theme', 'tint', 'indexed'].map((name) => valueOf(tag, name));
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (theme !== undefined) {
    const plain = tint === undefined || Number(tint) === 0;
    return (plain ? { 0: white, 1: black }[theme] : undefined) ?? `theme ${theme} ${tint ?? ''}`;
  }
  return indexed === undefined ? undefined : (palette[indexed] ?? `indexed ${indexed}`);
}
