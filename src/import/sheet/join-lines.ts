import { joinSpaces } from '../../words/join-spaces.ts';

/** The filled lines of a cell, each without what spaces it more than once. */
export const joinLines = (cell: string): string =>
  cell
    .split(/\r\n?|\n/)
    .map(joinSpaces)
    .filter((line) => line !== '')
    .join('\n');
