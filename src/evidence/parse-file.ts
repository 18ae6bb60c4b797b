import type { z } from 'zod';
import { decodeText } from './decode-text.ts';
import { explainIssue } from './explain-issue.ts';
import { findExcess } from './find-excess.ts';
import { findHiddenCharacter } from './find-hidden-character.ts';
import { parseYaml, readYamlPlaces } from './parse-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import type { Problem, SourceFile } from './types.ts';

/** A file with its data validated and its body not yet parsed, and everything wrong with it. */
export type ParsedFile<T> = {
  readonly data: T | undefined;
  readonly frontMatter: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
};

/** The most faults told of one file’s fields: whoever has more corrects these first. */
const most = 50;

const nothing = { data: undefined, frontMatter: '', body: '', bodyLine: 1 };

/** Reads a front-mattered Markdown file against a schema. Data is undefined when any field is wrong. */
export function parseMarkdownFile<T>(source: SourceFile, schema: z.ZodType<T>): ParsedFile<T> {
  const decoded = readText(source);
  if ('problem' in decoded) return { ...nothing, problems: [decoded.problem] };
  const split = splitFrontMatter(decoded.text);
  if ('rule' in split)
    return { ...nothing, problems: [{ ...error(source, split.rule, split.message), line: split.line, column: 1 }] };
  // The front matter begins on line 2, after the first fence.
  const { data, problems } = validateYaml(source, split.frontMatter, 1, schema);
  return { data, frontMatter: split.frontMatter, body: split.body, bodyLine: split.bodyLine, problems };
}

/** Reads a YAML file against a schema. Data is undefined when any field is wrong. */
export function parseYamlFile<T>(
  source: SourceFile,
  schema: z.ZodType<T>,
): { data: T | undefined; problems: readonly Problem[] } {
  const decoded = readText(source);
  if ('problem' in decoded) return { data: undefined, problems: [decoded.problem] };
  return validateYaml(source, decoded.text, 0, schema);
}

function readText(source: SourceFile): { text: string } | { problem: Problem } {
  const decoded = decodeText(source.bytes);
  if ('fault' in decoded) return { problem: error(source, 'encoding', decoded.fault) };
  const fault = findExcess(decoded.text) ?? findHiddenCharacter(decoded.text);
  if (fault === undefined) return decoded;
  const { rule, message, ...place } = fault;
  return { problem: { ...error(source, rule, message), ...place } };
}

function validateYaml<T>(source: SourceFile, yaml: string, linesBefore: number, schema: z.ZodType<T>) {
  const text = yaml.replace(/^\n/, '');
  const shift = <P extends { line?: number }>(place: P): P =>
    place.line === undefined ? place : { ...place, line: place.line + linesBefore };
  const { data, faults } = parseYaml(text);
  const problems: Problem[] = faults.map(({ rule, message, ...place }) => ({
    ...error(source, rule, message),
    ...shift(place),
  }));
  if (data === undefined) return { data: undefined, problems };
  const result = schema.safeParse(data);
  if (result.success) return { data: problems.length > 0 ? undefined : result.data, problems };
  const issues = result.error.issues.slice(0, most).flatMap((issue) => explainIssue(issue, schema, data));
  const placeOf = readYamlPlaces(text);
  return {
    data: undefined,
    problems: [
      ...problems,
      ...issues.slice(0, most).map(({ path, atName, message }) => ({
        ...error(source, 'front-matter', message),
        ...shift(placeOf(path, atName)),
      })),
    ],
  };
}

const error = (source: SourceFile, rule: string, message: string): Problem => ({
  rule,
  severity: 'error',
  file: source.file,
  message,
});
