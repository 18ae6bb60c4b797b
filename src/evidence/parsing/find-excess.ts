import { findTangle, type Excess } from './find-tangle.ts';

/** The most characters that a file may have. */
export const largestText = 512 * 1024;
const mostBrackets = 2000;

/**
 * Finds what no evidence needs but what would hold up a check for minutes, or stop it: a very large file, texts in one
 * another a hundred deep, thousands of brackets in one line. The time that parsers take grows with the square of these.
 */
export function findExcess(text: string): Excess | undefined {
  if (text.length > largestText) {
    const message =
      'The file is larger than half a megabyte. Divide it in two, or keep a long document in attachments and cite it.';
    return { rule: 'file-too-large', message };
  }
  return findTangle(text) ?? findBrackets(text);
}

function findBrackets(text: string): Excess | undefined {
  const crowded = text.split('\n').findIndex((line) => (line.match(/[[{<!*_`]/g)?.length ?? 0) > mostBrackets);
  if (crowded < 0) return undefined;
  const message = 'This line holds thousands of brackets or other marks. Write it as several paragraphs.';
  return { rule: 'too-complex', line: crowded + 1, message };
}
