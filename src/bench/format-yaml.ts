/** What front matter may hold. Fields that are undefined are left out. */
export type Field = string | number | boolean | undefined | readonly Field[] | { readonly [name: string]: Field };

const width = 100;

/** Fields as lines of YAML, as an author writes them: short lists on one line, long texts folded. */
export function formatYaml(fields: { readonly [name: string]: Field }, indent = ''): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${indent}${name}:${formatValue(value, indent)}\n`)
    .join('');
}

function formatValue(value: Field, indent: string): string {
  if (typeof value === 'string') return ` ${formatText(value, `${indent}  `)}`;
  if (typeof value !== 'object') return ` ${String(value)}`;
  if (isList(value)) return formatList(value, indent);
  return `\n${formatYaml(value, `${indent}  `).trimEnd()}`;
}

function formatList(list: readonly Field[], indent: string): string {
  const words = list.filter((entry) => typeof entry === 'string');
  if (words.length === list.length && words.length < 5 && words.every(({ length }) => length < 25))
    return ` [${words.map(quote).join(', ')}]`;
  const inner = `${indent}  `;
  return list
    .map((entry) => {
      if (typeof entry !== 'object') return `\n${inner}-${formatValue(entry, inner)}`;
      return `\n${inner}- ${formatYaml(entry as Record<string, Field>, `${inner}  `).trim()}`;
    })
    .join('');
}

function formatText(text: string, indent: string): string {
  if (text.length < width) return quote(text);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return `>-\n${[...lines, line].map((each) => indent + each).join('\n')}`;
}

const quote = (text: string): string =>
  /^[A-Za-z][A-Za-z0-9’ .-]*$|^\d{4}-\d\d-\d\d$/.test(text) && !/^(true|false|null)$|\.$/.test(text)
    ? text
    : JSON.stringify(text);

const isList = (value: object): value is readonly Field[] => Array.isArray(value);
