import { decodeXml } from '../decode-xml.ts';

/** The words in a part of a Word file, in one line. */
export function wordsOf(xml: string): string {
  const printed = [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>|<w:p\b/g)].map(([, text]) => text ?? ' ').join('');
  return decodeXml(printed).replace(/\s+/g, ' ').trim();
}
