import { findNumberFormats } from './find-number-formats.ts';

/**
 * The styles of an Excel file that show a number otherwise than it is stored, by their number: those in per cent, with how many
 * decimals they show; those that show of a date only its month or year, with how much of year-month-day that is; and those that
 * show a time without a day, with how they show it, like h:mm or [h]:mm.
 */
export type NumberStyles = {
  readonly percents: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<string, string>;
};

/** Finds such styles among those of a file. */
export function findNumberStyles(styles: string): NumberStyles {
  const formats = findNumberFormats(styles);
  const each = <Told>(tell: (format: string) => Told | undefined): ReadonlyMap<string, Told> =>
    new Map(
      formats.flatMap((format, index) => {
        const told = tell(format);
        return told === undefined ? [] : [[String(index), told] as const];
      }),
    );
  return { percents: each(decimalsOf), months: each(lengthOf), times: each(timeOf) };
}

const decimalsOf = (format: string): number | undefined =>
  format.includes('%') ? (/\.(0+)/.exec(format)?.[1]?.length ?? 0) : undefined;

function lengthOf(format: string): number | undefined {
  const shown = format.replace(/\[[^\]]*\]|\\./g, '').toLowerCase();
  if (!shown.includes('y') || /[dhs]/.test(shown)) return undefined;
  return shown.includes('m') ? 7 : 4;
}

function timeOf(format: string): string | undefined {
  const shown = format
    .toLowerCase()
    .replace(/\[(?![hms]+\])[^\]]*\]|\\./g, '')
    .replace(/;.*$/, '');
  return /[hs]|\[m/.test(shown) && !/[dy]/.test(shown) ? shown : undefined;
}
