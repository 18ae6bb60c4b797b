import { attributeOf } from '../attribute-of.ts';
import { hasStrike } from './find-struck-cells.ts';

/** A cell as the XML of a sheet of Excel has it: its address, the number of its style, and what is saved in it. */
export type Cell = {
  readonly at: string;
  readonly type: string | undefined;
  readonly style: string;
  readonly value: string | undefined;
  readonly isFilled: boolean;
  readonly isFormula: boolean;
  readonly isStruck: boolean;
};

/** Every cell in the XML of a sheet, in its order. */
export const cellsOf = (xml: string): Cell[] =>
  [...xml.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)].map(([, tag = '', inner = '']) => ({
    at: attributeOf(tag, 'r') ?? '',
    type: attributeOf(tag, 't'),
    style: attributeOf(tag, 's') ?? '',
    value: /<(?:\w+:)?v>([^<]*)</.exec(inner)?.[1],
    isFilled: /<(?:\w+:)?[vt](?:\s[^>]*)?>[^<]/.test(inner),
    isFormula: /<(?:\w+:)?f\b/.test(inner),
    isStruck: hasStrike(inner),
  }));

/** The addresses of the cells of some styles that say something. */
export const filledIn = (cells: readonly Cell[], styles: ReadonlySet<string>): string[] =>
  cells.filter(({ style, isFilled }) => isFilled && styles.has(style)).map(({ at }) => at);
