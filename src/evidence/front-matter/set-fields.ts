import { formatYaml } from './format-yaml.ts';

/**
 * A file’s text with some fields of its front matter set and everything else as it was, byte for byte: comments, quotation
 * marks, line endings. A new field goes after the one named in `after`, or last. The text must have front matter.
 */
export function setFields(
  text: string,
  fields: readonly { readonly name: string; readonly value: unknown; readonly after: string }[],
): string {
  // A line keeps the carriage return of its own ending: one file may have both kinds.
  const lines = text.split('\n');
  for (const { name, value, after } of fields) {
    const old = findField(lines, name);
    const start = old?.start ?? findField(lines, after)?.end ?? closingFence(lines);
    const neighbour = lines[old === undefined ? start - 1 : start] ?? '';
    const written = formatYaml({ [name]: value }, { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => (neighbour.endsWith('\r') ? `${line}\r` : line));
    lines.splice(start, old === undefined ? 0 : old.end - start, ...written);
  }
  return lines.join('\n');
}

/** The line that closes a file’s front matter, from 0. */
export const closingFence = (lines: readonly string[]): number =>
  lines.findIndex((line, index) => index > 0 && line.startsWith('---'));

/** The lines of a top-level field: from its name to the next field, without the comments and blank lines before that. */
export function findField(lines: readonly string[], name: string): { start: number; end: number } | undefined {
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
