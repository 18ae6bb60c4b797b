import type { z } from 'zod';
import { error, decodeSource, validateYaml } from './parse-yaml-file.ts';
import { splitFrontMatter } from '../front-matter/split-front-matter.ts';
import type { Problem, SourceFile } from '../types.ts';

/** A file with its data validated and its body not yet parsed, and everything wrong with it. */
export type ParsedFile<T> = {
  readonly data: T | undefined;
  readonly frontMatter: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
};

const nothing = { data: undefined, frontMatter: '', body: '', bodyLine: 1 };

/** Reads a front-mattered Markdown file against a schema. Data is undefined when any field is wrong. */
export function parseMarkdownFile<T>(source: SourceFile, schema: z.ZodType<T>): ParsedFile<T> {
  const decoded = decodeSource(source);
  if ('problem' in decoded) return { ...nothing, problems: [decoded.problem] };
  const split = splitFrontMatter(decoded.text);
  if ('rule' in split)
    return { ...nothing, problems: [{ ...error(source, split.rule, split.message), line: split.line, column: 1 }] };
  // The front matter begins on line 2, after the first fence.
  const { data, problems } = validateYaml(source, split.frontMatter, 1, schema);
  return { data, frontMatter: split.frontMatter, body: split.body, bodyLine: split.bodyLine, problems };
}
