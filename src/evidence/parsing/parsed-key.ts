import type { SourceFile } from '../types.ts';

/** What a parsed file is kept under: the same path and the same bytes give the same item. Undefined where nothing stands for the bytes. */
export const parsedKey = ({ file, key }: SourceFile): string | undefined =>
  key === undefined ? undefined : `${file} ${key}`;
