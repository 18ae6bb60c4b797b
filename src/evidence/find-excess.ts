/** What in a file would take a parser too long or too deep, with the line in the text, counted from 1. */
export type Excess = { readonly rule: string; readonly line?: number; readonly message: string };

/** The most characters that a file may have. */
export const largestText = 512 * 1024;
const deepest = 120;
const mostBrackets = 2000;

/**
 * Finds what no evidence needs but what would hold up a check for minutes: a very large file, quotations or lists in one
 * another a hundred deep, thousands of brackets in one line. The time that Markdown and YAML parsers take grows with the
 * square of these.
 */
export function findExcess(text: string): Excess | undefined {
  if (text.length > largestText) {
    const message =
      'The file is larger than half a megabyte. Divide it in two, or keep a long document in attachments and cite it.';
    return { rule: 'file-too-large', message };
  }
  const lines = text.split('\n');
  const deep = lines.findIndex((line) => depthOf(line) > deepest);
  if (deep >= 0) {
    const message =
      'This line is set in deeper than anybody can follow. Write it with fewer levels of lists or quotations.';
    return { rule: 'too-complex', line: deep + 1, message };
  }
  const crowded = lines.findIndex((line) => (line.match(/[[{<!*_`]/g)?.length ?? 0) > mostBrackets);
  if (crowded >= 0) {
    const message = 'This line holds thousands of brackets or signs. Write it as several paragraphs.';
    return { rule: 'too-complex', line: crowded + 1, message };
  }
  return undefined;
}

/** How far a line’s text is set in by spaces and the signs of lists and quotations; a line of signs alone is a rule or empty. */
function depthOf(line: string): number {
  const lead = /^(?:\s|>|[*+-](?=\s|$))*/.exec(line)?.[0] ?? '';
  return lead.length === line.length && !lead.includes('>') ? 0 : lead.length;
}
