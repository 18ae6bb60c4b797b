const item = /^ {0,3}(\d{1,3})[.)]\s/;

/** Keeps numbered paragraphs apart when their numbers do not follow one another: Markdown would number them on as one list. */
export function separateLists(lines: readonly string[]): string[] {
  const out: string[] = [];
  let last: number | undefined;
  for (const line of lines) {
    const number = item.exec(line)?.[1];
    if (number !== undefined) {
      const goesOn = last !== undefined && Number(number) === last + 1;
      const before = out.at(-1) ?? '';
      if (!goesOn) out.push('', '<!-- -->', '');
      else if (before.trim() !== '' && !isInList(before)) out.push('');
      last = Number(number);
    }
    out.push(line);
  }
  return out;
}

const isInList = (line: string) => /^\s*([-*+]|\d{1,3}[.)])\s|^\s{2,}/.test(line);
