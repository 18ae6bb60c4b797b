import { joinSpaces } from '../words/join-spaces.ts';

/** Whether a heading’s words are a title, whatever their capitals and spaces: what a reader would take for it. */
export const isTitled = (heading: string, title: string): boolean => plain(heading) === plain(title);

const plain = (words: string): string => joinSpaces(words).toLowerCase();
