import { stringify } from 'yaml';

/**
 * A file’s text with some fields of its front matter set and everything else as it was, byte for byte: comments, quotation
 * marks, line endings. A new field goes after the one named in `after`, or last. The text must have front matter.
 */
export function setFields(
  text: string,
  fields: readonly { readonly name: string; readonly value: unknown; readonly after: string }[],
): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  for (const { name, value, after } of fields) {
    const written = stringify({ [name]: value }, { lineWidth: 0 })
      .trimEnd()
      .split('\n');
    const old = findField(lines, name);
    if (old !== undefined) lines.splice(old.start, old.end - old.start, ...written);
    else lines.splice(findField(lines, after)?.end ?? closingFence(lines), 0, ...written);
  }
  return lines.join(ending);
}

const closingFence = (lines: readonly string[]): number =>
  lines.findIndex((line, index) => index > 0 && line.startsWith('---'));

/** The lines of a top-level field: from its name to the next field, without the comments and blank lines before that. */
function findField(lines: readonly string[], name: string): { start: number; end: number } | undefined {
  const fence = closingFence(lines);
  const start = lines.findIndex(
    (line, index) => index > 0 && index < fence && new RegExp(`^["']?${name}["']?\\s*:`).test(line),
  );
  if (start < 0) return undefined;
  let end = start + 1;
  // A list may stand as far left as the name it belongs to.
  while (end < fence && /^(?:\s|-\s|#|$)/.test(lines[end] ?? '')) end += 1;
  while (end > start + 1 && /^\s*(?:#|$)/.test(lines[end - 1] ?? '')) end -= 1;
  return { start, end };
}
