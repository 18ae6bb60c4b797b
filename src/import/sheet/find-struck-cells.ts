import { findStylesWith } from './find-styles-with.ts';

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
  return { styles: findStylesWith('font', styles, hasStrike), texts: struckTexts(sharedTexts) };
}

/** Whether a font, or the rich text of a cell, strikes words out. */
export const hasStrike = (xml: string): boolean => strike.test(xml);

function struckTexts(shared: string): ReadonlySet<string> {
  if (!hasStrike(shared)) return new Set();
  const texts = shared.split(/<(?:\w+:)?si(?=[\s/>])/).slice(1);
  return new Set(texts.flatMap((text, index) => (hasStrike(text) ? [String(index)] : [])));
}
