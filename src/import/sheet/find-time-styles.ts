import { findNumberFormats } from './find-number-formats.ts';

/** The styles of an Excel file that show a time without a day, by their number, with how they show it, like h:mm or [h]:mm. */
export function findTimeStyles(styles: string): ReadonlyMap<string, string> {
  return new Map(
    findNumberFormats(styles).flatMap((format, index) => {
      const shown = format
        .toLowerCase()
        .replace(/\[(?![hms]+\])[^\]]*\]|\\./g, '')
        .replace(/;.*$/, '');
      return /[hs]|\[m/.test(shown) && !/[dy]/.test(shown) ? [[String(index), shown]] : [];
    }),
  );
}
