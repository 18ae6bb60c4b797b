import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { explainYamlError } from './explain-yaml-error.ts';
import type { Place } from './types.ts';

/** A fault found while reading YAML, placed within the YAML text. */
export type YamlFault = Place & { readonly rule: string; readonly message: string };

/** Plain data read from YAML, and every fault found. Data is undefined when nothing can be read. */
export type ParsedYaml = { readonly data: unknown; readonly faults: readonly YamlFault[] };

const read = (text: string) => {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
};

const placeAt = (lines: LineCounter, offset: number): Place => {
  const { line, col } = lines.linePos(offset);
  return line > 0 ? { line, column: col } : {};
};

/** Reads YAML as plain data: no aliases, no tags of other languages, dates and times as text. */
export function parseYaml(text: string): ParsedYaml {
  const { document, lines } = read(text);
  const faults: YamlFault[] = [...document.errors, ...document.warnings].map((error) => ({
    rule: 'front-matter-yaml',
    message: explainYamlError(error),
    ...placeAt(lines, error.pos[0]),
  }));
  if (faults.length > 0) return { data: undefined, faults };
  visit(document, (_, node) => {
    if (isAlias(node) || (node !== null && typeof node === 'object' && 'anchor' in node && node.anchor)) {
      const { range } = node as Node;
      faults.push({
        rule: 'front-matter-yaml',
        message: 'A value may not begin with * or &. Put it in quotation marks.',
        ...placeAt(lines, range?.[0] ?? 0),
      });
      return visit.BREAK;
    }
    if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && cutByHash(text, node)) {
      faults.push({
        rule: 'front-matter-hash',
        message:
          'Everything after # on this line would be lost. Put the whole value in quotation marks, or move the remark to a line of its own.',
        ...placeAt(lines, node.range?.[0] ?? 0),
      });
    }
    return undefined;
  });
  return { data: faults.some((fault) => fault.rule === 'front-matter-yaml') ? undefined : toPlain(document), faults };
}

/** Where the value of a path stands in YAML text; the nearest enclosing value when the path itself is not there. */
export function findYamlPlace(text: string, path: readonly PropertyKey[], key = false): Place {
  const { document, lines } = read(text);
  for (let length = path.length; length > 0; length -= 1) {
    const parts = path.slice(0, length);
    const pair = key && length === path.length ? findKey(document, parts) : undefined;
    const node = (pair ?? document.getIn(parts, true)) as Node | undefined;
    if (node?.range) return placeAt(lines, node.range[0]);
  }
  return {};
}

function findKey(document: Document, path: readonly PropertyKey[]): Node | undefined {
  const parent = (path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents) as
    { items?: { key?: Node }[] } | undefined;
  return parent?.items?.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key;
}

function cutByHash(text: string, node: Node): boolean {
  const end = node.range?.[1] ?? 0;
  return /^[ \t]+#/.test(text.slice(end, end + 200));
}

function toPlain(document: Document): unknown {
  return document.contents === null ? {} : document.toJS({ maxAliasCount: 0 });
}
