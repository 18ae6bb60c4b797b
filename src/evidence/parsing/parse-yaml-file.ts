import type { z } from 'zod';
import { decodeText } from './decode-text.ts';
import { explainIssues } from './explain-issues.ts';
import { findConflict } from './find-conflict.ts';
import { findExcess } from './find-excess.ts';
import { findHiddenCharacter } from './find-hidden-character.ts';
import { findLostLetter } from './find-lost-letter.ts';
import { parseYaml, parseYamlPlaces } from '../front-matter/parse-yaml.ts';
import type { Problem, SourceFile } from '../types.ts';

/** The most faults told of one file’s fields: whoever has more corrects these first. */
const most = 50;

/** Reads a YAML file against a schema. Data is undefined when any field is wrong. */
export function parseYamlFile<T>(
  source: SourceFile,
  schema: z.ZodType<T>,
): { data: T | undefined; problems: readonly Problem[] } {
  const decoded = decodeSource(source);
  if ('problem' in decoded) return { data: undefined, problems: [decoded.problem] };
  if (decoded.text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) {
    const message = 'The file is empty. The guide shows what belongs in it.';
    return { data: undefined, problems: [error(source, 'front-matter', message)] };
  }
  return validateYaml(source, decoded.text, 0, schema);
}

/** The data of a file of the whole site, named like owners.yaml; undefined where it is not there or any field is wrong. */
export function parseYamlNamed<T>(files: readonly SourceFile[], name: string, schema: z.ZodType<T>): T | undefined {
  const source = files.find(({ file }) => file === `content/${name}`);
  return source && parseYamlFile(source, schema).data;
}

/** A file’s text, or the problem that keeps it from being read. */
export function decodeSource(source: SourceFile): { text: string } | { problem: Problem } {
  const decoded = decodeText(source.bytes);
  if ('fault' in decoded) return { problem: error(source, 'encoding', decoded.fault) };
  const { text } = decoded;
  const fault = findExcess(text) ?? findHiddenCharacter(text) ?? findLostLetter(text) ?? findConflict(text);
  if (fault === undefined) return decoded;
  const { rule, message, ...place } = fault;
  return { problem: { ...error(source, rule, message), ...place } };
}

/** Data validated against a schema from YAML that begins after so many lines of its file. */
export function validateYaml<T>(source: SourceFile, yaml: string, linesBefore: number, schema: z.ZodType<T>) {
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
  const placeOf = parseYamlPlaces(text);
  const lines = text.split('\n');
  const printed = (path: readonly PropertyKey[]) => {
    const { line = 0, column = 1 } = placeOf(path);
    return /^[^\s,\]}]+/.exec(lines[line - 1]?.slice(column - 1) ?? '')?.[0];
  };
  const issues = explainIssues(result.error.issues.slice(0, most), schema, data, printed);
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

/** An error of a rule in a file, without a place. */
export const error = (source: SourceFile, rule: string, message: string): Problem => ({
  rule,
  severity: 'error',
  file: source.file,
  message,
});
