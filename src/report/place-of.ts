import type { Place } from '../evidence/types.ts';

/**
 * Where a problem, a gap or a warning stands: its file, and the line and the column where they are known. A line end in a
 * file’s name would make two lines of one, and the second could say anything, so it is not printed.
 */
export function placeOf({ file, line, column }: Place & { readonly file: string }): string {
  const shown = file.replace(/\p{Cc}/gu, '\ufffd');
  return [shown, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(':');
}

/** The same without the column, which a gap or a warning of a whole paragraph hardly needs. */
export const lineOf = ({ file, line }: Place & { readonly file: string }): string =>
  placeOf({ file, ...(line === undefined ? {} : { line }) });
