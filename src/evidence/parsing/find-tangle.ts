/** What in a file would take a parser too long or too deep, with the line in the text, counted from 1. */
export type Excess = { readonly rule: string; readonly line?: number; readonly message: string };

const deepest = 120;
const mostReferences = 2000;

/**
 * Finds what could stop the parser: quotations or lists in one another a hundred deep, or thousands of signs written as
 * &amp; in one paragraph.
 */
export function findTangle(text: string): Excess | undefined {
  const lines = text.split('\n');
  const deep = lines.findIndex((line) => depthOf(line) > deepest);
  if (deep >= 0) {
    const message =
      'This line is set in deeper than anybody can follow. Write it with fewer levels of lists or quotations.';
    return { rule: 'too-complex', line: deep + 1, message };
  }
  const named = text.includes('&') ? findNamed(lines) : undefined;
  if (named !== undefined) {
    const message =
      'This paragraph writes thousands of characters by name, like &amp;. Type the characters themselves, or write it as several paragraphs.';
    return { rule: 'too-complex', line: named, message };
  }
  return undefined;
}

/** The line on which a paragraph has too many signs that are written by name or number. */
function findNamed(lines: readonly string[]): number | undefined {
  let count = 0;
  const at = lines.findIndex((line) => {
    count = line.trim() === '' ? 0 : count + (line.match(/&#?\w{1,32};/g)?.length ?? 0);
    return count > mostReferences;
  });
  return at < 0 ? undefined : at + 1;
}

/** How far a line’s text is set in by spaces and the signs of lists and quotations. A line of one sign alone is a rule. */
function depthOf(line: string): number {
  const lead = /^(?:\s|>|[*+-](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(line)?.[0] ?? '';
  return /^\s*(?:(?:-\s*)*|(?:\*\s*)*)$/.test(lead) && lead.length === line.length ? 0 : lead.length;
}
