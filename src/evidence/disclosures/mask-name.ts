import type { Candidate } from '../names/find-candidates.ts';

/** A name as it may be printed anywhere: its title, and the first letters of its words. */
export const maskName = ({ title, words }: Candidate): string =>
  [...(title === undefined ? [] : [title]), ...words.map((word) => `${word.charAt(0)}•••`)].join(' ');
