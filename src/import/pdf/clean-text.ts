import { plainCharacters } from '../plain-characters.ts';

/** A run of a PDF’s text in the characters a reader would type, without spaces around it or more than one between words. */
export const cleanText = (text: string): string =>
  plainCharacters(text.replace(/\t/g, ' ')).replace(/ {2,}/g, ' ').trim();
