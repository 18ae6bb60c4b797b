const startsBlock = /^\s*<\/?(p|ul|ol|li|div|h[1-6]|table|thead|tbody|tr|td|th)\b/i;

/** Gives every line of pasted HTML a paragraph of its own, and keeps a pasted table in one piece. */
export function isolateHtml(lines: readonly string[]): string[] {
  const out: string[] = [];
  let table: string[] | undefined;
  for (const line of lines) {
    if (table === undefined && /<table\b/i.test(line)) table = [];
    if (table !== undefined) {
      if (line.trim() !== '') table.push(line.trim());
      if (/<\/table>/i.test(line)) {
        out.push('', table.join(' '), '');
        table = undefined;
      }
      continue;
    }
    if (startsBlock.test(line)) out.push('', line.trim(), '');
    else out.push(line);
  }
  return table === undefined ? out : [...out, '', table.join(' '), ''];
}
