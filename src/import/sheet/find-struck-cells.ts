/** Tells which cells of an Excel file are struck out, wholly or in some of their words. */
export type StruckCells = {
  /** The numbers of the styles whose whole cell is struck out. */
  readonly styles: ReadonlySet<string>;
  /** The numbers of the shared texts some words of which are. */
  readonly texts: ReadonlySet<string>;
};

const strike = /<(?:\w+:)?strike(?:\s*\/|\s+val="(?:1|true)"[^<>]*|\s*)>/;

/** What an Excel file’s styles and shared texts say of struck-out cells. */
export function findStruckCells(styles: string, sharedTexts: string): StruckCells {
  return { styles: struckStyles(styles), texts: struckTexts(sharedTexts) };
}

/** Whether the rich text of a cell, or one it shares, has struck-out words. */
export const hasStrike = (richText: string): boolean => strike.test(richText);

function struckStyles(styles: string): ReadonlySet<string> {
  if (!strike.test(styles)) return new Set();
  const fonts = (/<(?:\w+:)?fonts\b[\s\S]*?<\/(?:\w+:)?fonts>/.exec(styles)?.[0] ?? '').split(
    /<(?:\w+:)?font(?=[\s/>])/,
  );
  const struck = new Set(fonts.slice(1).flatMap((font, index) => (strike.test(font) ? [String(index)] : [])));
  const cells = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const formats = [...cells.matchAll(/<(?:\w+:)?xf\b[^<>]*>/g)];
  return new Set(
    formats.flatMap(([tag], index) => (struck.has(/\sfontId="(\d+)"/.exec(tag)?.[1] ?? '') ? [String(index)] : [])),
  );
}

function struckTexts(shared: string): ReadonlySet<string> {
  if (!strike.test(shared)) return new Set();
  const texts = shared.split(/<(?:\w+:)?si(?=[\s/>])/).slice(1);
  return new Set(texts.flatMap((text, index) => (strike.test(text) ? [String(index)] : [])));
}
