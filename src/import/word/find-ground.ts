import { isAlike } from '../is-alike.ts';
import { attributeOf } from '../attribute-of.ts';
import { looksNow } from './run-pattern.ts';
import { findStyleLooks } from './style-looks.ts';
import { tagIn, valueIn } from './value-in.ts';

/** What stands around words, as far as it is open: its ground and, of a paragraph, its style. */
export type Around = {
  readonly is: 'paragraph' | 'cell' | 'box';
  ground?: string | undefined;
  style?: string | undefined;
};

// As Word calls and prints them.
const marking: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  green: '00FF00',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
  white: 'FFFFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
};

const colourOf = (looks: string) => valueIn(looks, 'color')?.toUpperCase();
const markOf = (looks: string) => valueIn(looks, 'highlight');

/** The colour that a shading fills with, six hex digits; other words where it fills with none or with a pattern. */
export function fillOf(shading: string | undefined): string | undefined {
  if (shading === undefined) return undefined;
  const value = attributeOf(shading, 'w:val') ?? 'clear';
  if (value === 'solid') return (attributeOf(shading, 'w:color') ?? 'auto').toUpperCase();
  return value === 'clear' ? (attributeOf(shading, 'w:fill') ?? 'auto').toUpperCase() : 'PATTERN';
}

const wordLooks = (xml: string) => looksNow(xml).replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, '');

/** Tells the ground of a run of words where they have its colour: a run that nobody can read. */
export function findGround(stylesXml: string): (run: string, around: readonly Around[]) => string | undefined {
  const inStyles = {
    colour: findStyleLooks(stylesXml, (xml) => colourOf(wordLooks(xml))),
    mark: findStyleLooks(stylesXml, (xml) => markOf(wordLooks(xml))),
    fill: findStyleLooks(stylesXml, (xml) => fillOf(tagIn(wordLooks(xml), 'shd'))),
    around: findStyleLooks(stylesXml, (xml) => fillOf(tagIn(/<w:pPr>[\s\S]*?<\/w:pPr>/.exec(xml)?.[0] ?? '', 'shd'))),
  };
  return (run, around) => {
    const looks = wordLooks(/<w:rPr>[\s\S]*<\/w:rPr>/.exec(run)?.[0] ?? '');
    const paragraph = around.at(-1);
    const styles = [valueIn(looks, 'rStyle'), paragraph?.style];
    const say = <T>(
      own: T | undefined,
      { of, byDefault }: { of: (style?: string) => T | undefined; byDefault?: T | undefined },
    ) => own ?? of(styles[0]) ?? of(styles[1]) ?? byDefault;
    const colour = say(colourOf(looks), inStyles.colour) ?? 'AUTO';
    const mark = marking[say(markOf(looks), inStyles.mark) ?? ''];
    // Black by itself stays black under a marking; on a dark shading Word prints it white.
    if (mark !== undefined) return isAlike(mark, colour === 'AUTO' ? '000000' : colour) ? mark : undefined;
    const box = around.findLastIndex(({ is }) => is === 'box');
    const cell = around.slice(box + 1).findLast(({ is }) => is === 'cell');
    const fills = [
      say(fillOf(tagIn(looks, 'shd')), inStyles.fill),
      paragraph?.ground ?? inStyles.around.of(paragraph?.style) ?? inStyles.around.byDefault,
      cell?.ground,
    ];
    const ground = fills.find((fill) => fill !== undefined && fill !== 'AUTO');
    return isColour(ground) && isColour(colour) && isAlike(ground, colour) ? ground : undefined;
  };
}

const isColour = (value: string | undefined): value is string => /^[\dA-F]{6}$/.test(value ?? '');
