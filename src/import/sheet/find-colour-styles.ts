import { isTrafficLight } from '../is-traffic-light.ts';
import { attributeOf } from '../attribute-of.ts';
import { findStylesWith } from './find-styles-with.ts';
import { tagsOf } from './sheet-tags.ts';

/** Excel’s old numbers for the reds, ambers and greens of its palette. */
const palette: readonly string[] = ['2', '3', '5', '10', '11', '13', '17', '50', '51', '52', '53'];

/** The styles of an Excel file whose cells are filled with red, amber or green, by their number. */
export const findColourStyles = (styles: string): ReadonlySet<string> => findStylesWith('fill', styles, isColoured);

function isColoured(fill: string): boolean {
  if (!/\spatternType="solid"/.test(fill)) return false;
  const [tag = ''] = tagsOf(fill, 'fgColor');
  const rgb = /\srgb="(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})"/.exec(tag)?.[1];
  if (rgb !== undefined) return isTrafficLight(rgb);
  return palette.includes(attributeOf(tag, 'indexed') ?? '');
}
