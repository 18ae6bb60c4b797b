import { joinSpaces } from '../../words/join-spaces.ts';
import { decodeXml } from '../decode-xml.ts';
import { paragraphsOf } from '../paragraphs-of.ts';

/** The words that a part of a Word file prints, in one line. */
export const wordsOf = (xml: string): string => joinSpaces(decodeXml(paragraphsOf(xml).join(' ')));
