/**
 * In text that has one paragraph a line, sets each line apart, since Markdown would run them together, and marks as
 * headings the short lines without a full stop that stand before a long one.
 */
export function separateParagraphs(lines: readonly string[]): string[] {
  if (!isParagraphPerLine(lines)) return [...lines];
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [''];
    return isHeading(line, lines[index + 1]) ? ['', `### ${line.trim()}`, ''] : ['', line.trim(), ''];
  });
}

function isParagraphPerLine(lines: readonly string[]): boolean {
  const pairs = lines.filter((line, index) => line.length > 160 && !isItem(line) && isText(lines[index + 1]));
  return pairs.length > 2;
}

const isItem = (line: string) => /^\s*([-*+|<#>]|\d{1,3}[.)]\s)/.test(line);
const isText = (line: string | undefined) => line !== undefined && line.trim() !== '' && !isItem(line);

function isHeading(line: string, next: string | undefined): boolean {
  const text = line.trim();
  return (
    text.length <= 180 &&
    !isItem(line) &&
    /^[\p{Lu}\di]/u.test(text) &&
    !/([.!,;:’”"…]| and| or)$/.test(text) &&
    next !== undefined &&
    next.length > 150 &&
    !isItem(next)
  );
}
