import { escapeXml } from '../words/escape-xml.ts';

/** A place in a chart, to a tenth of a unit. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** The colour of words and lines that have no other, which a chart’s root sets. */
export const ink = '#0b0c0c';

/** Words of a chart at a place, from `anchor`. Bold ones have a white edge, so that lines do not run through them. */
export const drawWords = (x: number, y: number, anchor: string, words: string, fill = ink, bold = false): string => {
  const colour = fill === ink ? '' : ` fill="${fill}"`;
  const edge = bold ? ' font-weight="700" stroke="#ffffff" stroke-width="5" paint-order="stroke"' : '';
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${colour}${edge}>${escapeXml(words)}</text>`;
};
