/** Joins the lines of one paragraph. A word broken at its hyphen is put together again, its hyphen kept. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    return text + (endsInsideWord(text, line) ? '' : ' ') + line;
  }, '');
}

/** Whether the next line goes on inside a word or an address that was broken at its hyphen. */
export function endsInsideWord(text: string, next: string): boolean {
  if (/(^|[\s(])(https?:\/\/|www\.)\S*[-/_]$/.test(text)) return /^\S/.test(next);
  // "pre- and post-birth" keeps its space, "up-to-date" has none.
  return /[\p{L}\d]-$/u.test(text) && /^[\p{L}\d]/u.test(next) && !/^(and|or|to|nor)\b(?!-)/.test(next);
}
