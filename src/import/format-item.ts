import { formatYaml } from '../evidence/front-matter/format-yaml.ts';
import type { Draft } from './importer.ts';

/** The text of an evidence file: front matter that parses back to the same data, then the body. */
export function formatItem({ data, body }: Pick<Draft, 'data' | 'body'>): string {
  // aliasDuplicateObjects: the check refuses aliases; a doubled list is simply written twice.
  const frontMatter = formatYaml(data, { lineWidth: 110, aliasDuplicateObjects: false }, tabsToSpaces);
  const text = body.trim();
  return `---\n${frontMatter}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A tab between two words is a space to whoever reads them; written as \t the check would take it for a lost backslash. */
const tabsToSpaces = (_: unknown, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\t', ' ') : value;
