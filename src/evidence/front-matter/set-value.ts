import { isMap, isPair, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { formatYaml } from './format-yaml.ts';
import { closingFence } from './set-fields.ts';

/**
 * A file’s text with one value of its front matter set, and every other byte as it was: that of `key` in the group that the
 * names and positions of `path` lead to. A new one goes below the group’s first, or its last single value. As it was where the group is not there, or is written so that this cannot be done.
 */
export function setValue(
  text: string,
  path: readonly (string | number)[],
  key: string,
  value: unknown,
  below: 'first' | 'last' = 'first',
): string {
  const lines = text.split('\n');
  const start = (lines[0]?.length ?? 0) + 1;
  const end = lines.slice(0, closingFence(lines)).join('\n').length;
  const entry = parseDocument(text.slice(start, end), { uniqueKeys: false }).getIn(path, true);
  if (!isMap(entry)) return text;
  const written = inline(value);
  const there = entry.get(key, true);
  if (isInline(there) && there.range) {
    const [from, to] = there.range;
    return text.slice(0, start + from) + written + text.slice(start + to);
  }
  return there === undefined ? insertPair(text, start, entry, `${key}: ${written}`, below) : text;
}

const isInline = (node: unknown): node is Scalar | YAMLSeq => isScalar(node) || (isSeq(node) && node.flow === true);

/** A new line below the entry’s first, or below the last of its single values, as far in. */
function insertPair(text: string, start: number, entry: YAMLMap, pair: string, below: 'first' | 'last'): string {
  const single = below === 'first' ? entry.items[0] : entry.items.findLast(({ value }) => isScalar(value));
  if (!isPair(single) || !isScalar(single.key) || !isScalar(single.value)) return text;
  const [from, to] = [single.key.range?.[0], single.value.range?.[1]];
  if (from === undefined || to === undefined) return text;
  const column = start + from - (text.lastIndexOf('\n', start + from) + 1);
  const lineEnd = text.indexOf('\n', start + to - 1);
  const ending = text[lineEnd - 1] === '\r' ? '\r' : '';
  return `${text.slice(0, lineEnd + 1)}${' '.repeat(column)}${pair}${ending}${text.slice(lineEnd)}`;
}

/** A value on one line of YAML. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inEntry).join(', ')}]`;
  const written = formatYaml(value, { lineWidth: 0 }).trimEnd();
  return written.includes('\n') ? JSON.stringify(value) : written;
}

function inEntry(value: unknown): string {
  const written = inline(value);
  // Among others on one line, these would part or end the list.
  return /^[^"'].*[,[\]{}]/.test(written) ? JSON.stringify(value) : written;
}
