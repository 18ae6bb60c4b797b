import { attributeOf } from '../attribute-of.ts';

const black = '000000';
const white = 'FFFFFF';
// The numbers of black and white in Excel’s old palette, and of the usual letters and page.
const palette: Readonly<Record<string, string>> = { 0: black, 1: white, 8: black, 9: white, 64: black, 65: white };

/** A colour of Excel by its tag: six hex digits where they are known, otherwise as it is written. Letters without a tag are black. */
export function colourOf(tag: string | undefined): string | undefined {
  if (tag === undefined) return black;
  const [rgb, theme, tint, indexed] = ['rgb', 'theme', 'tint', 'indexed'].map((name) => attributeOf(tag, name));
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (theme !== undefined) {
    const plain = tint === undefined || Number(tint) === 0;
    return (plain ? { 0: white, 1: black }[theme] : undefined) ?? `theme ${theme} ${tint ?? ''}`;
  }
  return indexed === undefined ? undefined : (palette[indexed] ?? `indexed ${indexed}`);
}
