import { findNumberFormats } from './find-number-formats.ts';

/** The styles of an Excel file that show a number in per cent, by their number, with how many decimals they show. */
export function findPercentStyles(styles: string): ReadonlyMap<string, number> {
  return new Map(
    findNumberFormats(styles).flatMap((format, index) =>
      format.includes('%') ? [[String(index), /\.(0+)/.exec(format)?.[1]?.length ?? 0]] : [],
    ),
  );
}
