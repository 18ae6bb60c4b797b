import { escapeXml } from '../evidence/escape-xml.ts';

/** A place in a chart, to a tenth of a unit. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Words of a chart at a place, from `anchor`. Bold ones have a white edge, so that lines do not run through them. */
export const drawWords = (
  x: number,
  y: number,
  anchor: string,
  words: string,
  fill = '#0b0c0c',
  bold = false,
): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${fill}"${bold ? ' font-weight="700" stroke="#ffffff" stroke-width="5" paint-order="stroke"' : ''}>${escapeXml(words)}</text>`;
