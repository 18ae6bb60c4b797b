import type { Gap } from '../evidence/types.ts';

/** Where a gap or a warning stands: its file, and the line where that is known. */
export const placeOf = ({ file, line }: Pick<Gap, 'file' | 'line'>): string =>
  line === undefined ? file : `${file}:${line}`;
