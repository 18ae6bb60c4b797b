/** A line of a text, and the offset of the text that it begins at. */
export type Line = { readonly line: string; readonly start: number };

/**
 * The lines of a text that hold something, in their order; `sign` is a global pattern for it that does not reach beyond a line,
 * and `isMeant` says of words that fit it whether they are it.
 */
export function linesWith(text: string, sign: RegExp, isMeant?: (words: string) => boolean): Line[] {
  const lines: Line[] = [];
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    if (isMeant?.(match[0]) === false) continue;
    const start = text.lastIndexOf('\n', match.index) + 1;
    const next = text.indexOf('\n', match.index);
    const end = next < 0 ? text.length : next;
    lines.push({ line: text.slice(start, end), start });
    sign.lastIndex = end;
  }
  return lines;
}
