import { parseYaml } from './parse-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** The fields of a file as plain data, whatever its line endings; empty where it has none that can be read. */
export function frontMatterOf(file: string): Readonly<Record<string, unknown>> {
  const split = splitFrontMatter(file.replace(/\r\n?/g, '\n'));
  const data = 'frontMatter' in split ? parseYaml(split.frontMatter.replace(/^\n/, '')).data : undefined;
  return data !== null && typeof data === 'object' ? (data as Record<string, unknown>) : {};
}
