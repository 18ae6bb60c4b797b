import { joinSpaces } from '../../words/join-spaces.ts';
import { cellText } from './cell-text.ts';

/** A text without capitals, double spaces and what a sheet cannot keep. */
export const plain = (text: string): string => joinSpaces(cellText(text)).toLowerCase();

/** Whether two texts are the same but for capitals, spaces and what a sheet cannot keep. */
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other);
