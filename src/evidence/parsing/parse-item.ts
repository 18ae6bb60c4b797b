import { schemaOf, type Kind } from '../../../schemas/index.ts';
import { findSlips, type Slip } from '../../markdown/find-slips.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { explainOtherKind, findOtherKind } from './find-other-kind.ts';
import { fingerprintItem } from './fingerprint-item.ts';
import { idOfFile } from './kind-of.ts';
import { parseMarkdownFile } from './parse-markdown-file.ts';
import { error } from './parse-yaml-file.ts';
import type { Item, Problem, SourceFile } from '../types.ts';

/** A file as parsed by itself: its item, unless it cannot be read, and what is wrong with it. */
export type ParsedItem = { readonly item: Item | undefined; readonly problems: readonly Problem[] };

/** Parses and validates one evidence file of a kind; what it refers to is not looked at. With `html` the body is rendered too. */
export function parseItem(source: SourceFile, kind: Kind, html: boolean): ParsedItem {
  const { data, frontMatter, body, bodyLine, problems } = parseMarkdownFile(source, schemaOf(kind));
  if (data === undefined) {
    const other = findOtherKind(source, kind);
    if (other === undefined) return { item: undefined, problems };
    return { item: undefined, problems: [error(source, 'front-matter', explainOtherKind(other, kind))] };
  }
  let slips: Slip[] = [];
  const item = {
    id: idOfFile(source.file),
    kind,
    file: source.file,
    data,
    frontMatter,
    fingerprint: fingerprintItem(data, body),
    body: parseBody(body, bodyLine, html, (tree) => {
      slips = findSlips(tree, body);
    }),
  } as Item;
  const told = slips.map((slip) => problemOf(slip, source, bodyLine));
  const unclosed = told.filter(({ rule }) => rule === 'text-unclosed');
  // Whatever else would be told of such a text, like a missing heading, follows from it.
  if (unclosed.length > 0) return { item: undefined, problems: [...problems, ...unclosed.slice(0, 1)] };
  return { item, problems: [...problems, ...told] };
}

const problemOf = ({ line, column, ...slip }: Slip, source: SourceFile, bodyLine: number): Problem => ({
  ...error(source, slip.rule, slip.message),
  ...slip,
  line: line + bodyLine - 1,
  column,
});
