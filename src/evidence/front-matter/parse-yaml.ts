import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { explainYamlError } from './explain-yaml-error.ts';
import { explainYamlFaults } from './explain-yaml-faults.ts';
import { oddSpaceMessage } from './explain-yaml-line.ts';
import { findScalarFault } from './find-scalar-fault.ts';
import { parsePlainYaml, restOfText } from './parse-plain-yaml.ts';
import type { Place } from '../types.ts';

/** A fault found while reading YAML, placed within the YAML text. */
type YamlFault = Place & { readonly rule: string; readonly message: string };

/** Plain data read from YAML, and every fault found. Data is undefined when nothing can be read. */
export type ParsedYaml = { readonly data: unknown; readonly faults: readonly YamlFault[] };

const read = (text: string) => {
  const lines = new LineCounter();
  // The parser compares each name with each other: for sixty thousand that is minutes. findTwins needs a moment.
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false }), lines };
};

const placeAt = (lines: LineCounter, offset: number): Place => {
  const { line, col } = lines.linePos(offset);
  return line > 0 ? { line, column: col } : {};
};

/** Reads YAML as plain data: no aliases, no tags of other languages, dates and times as text. */
export function parseYaml(text: string): ParsedYaml {
  const plain = parsePlainYaml(text);
  return plain === undefined ? parseAnyYaml(text) : { data: plain, faults: [] };
}

/** Reads YAML however it is written, as slowly as that takes. */
export function parseAnyYaml(text: string): ParsedYaml {
  const { document, lines } = read(text);
  const errors = [...document.errors, ...document.warnings].map(({ code, message, pos: [at] }) => {
    const { line, col } = lines.linePos(at);
    return { code, message, line: Math.max(line, 1), column: Math.max(col, 1) };
  });
  const faults: YamlFault[] = explainYamlFaults(errors, text).map((fault) => ({ rule: 'front-matter-yaml', ...fault }));
  if (faults.length > 0) return { data: undefined, faults };
  const tell = (node: Node | null, message: string) => {
    faults.push({ rule: 'front-matter-yaml', message, ...placeAt(lines, node?.range?.[0] ?? 0) });
  };
  visit(document, (_, node, parents) => {
    if (isAlias(node) || (node !== null && typeof node === 'object' && 'anchor' in node && node.anchor)) {
      tell(node as Node, 'A value may not begin with * or &. Put it in quotation marks.');
      return visit.BREAK;
    }
    // A tag can turn a value, or even a field’s name, into something that is no text.
    if (isNode(node) && !isAlias(node) && node.tag !== undefined) {
      tell(node, explainYamlError({ code: 'TAG_RESOLVE_FAILED', message: '' }));
      return visit.BREAK;
    }
    if (isMap(node)) {
      const twins = findTwins(node);
      const inList = isSeq(parents.at(-1));
      // Where a hyphen is forgotten, every field of the next entry stands twice.
      for (const twin of inList ? twins.slice(0, 1) : twins)
        tell(twin, inList ? twiceInEntry : explainYamlError({ code: 'DUPLICATE_KEY', message: '' }));
    }
    const divided = isSeq(node) && node.flow === true ? node.items.find(isRestOfText) : undefined;
    if (divided !== undefined) tell(divided as Scalar, dividedByComma);
    if (isPair(node) && !isScalar(node.key)) {
      tell(node.key as Node | null, 'A field’s name must be a plain word. Write it as “field: value”.');
      return visit.BREAK;
    }
    if (isPair(node) && isScalar(node.key) && beginsWithOddSpace(node.key)) {
      tell(node.key, oddSpaceMessage);
      return visit.BREAK;
    }
    const fault = isScalar(node) ? findScalarFault(node, text) : undefined;
    if (fault !== undefined) faults.push({ rule: fault.rule, message: fault.message, ...placeAt(lines, fault.at) });
    return undefined;
  });
  return { data: faults.some((fault) => fault.rule === 'front-matter-yaml') ? undefined : toPlain(document), faults };
}

const twiceInEntry =
  'This field stands twice in one entry of the list. Keep one of the two, or begin the next entry with a hyphen.';
const dividedByComma =
  'A comma inside square brackets begins a new entry here. Put each text in quotation marks, or on a line of its own behind a hyphen.';

/** Whether an entry of a list on one line goes on with the text before it. */
const isRestOfText = (node: unknown): boolean =>
  isScalar(node) && node.type === 'PLAIN' && restOfText.test(String(node.value));

/** The names in a group that stand in it already. */
function findTwins({ items }: YAMLMap): Scalar[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const twin = seen.has(key.value) && !beginsWithOddSpace(key);
    seen.add(key.value);
    return twin ? [key] : [];
  });
}

/** Whether a name begins with a space that is no space to YAML, so that it was meant to set the line in. */
const beginsWithOddSpace = ({ type, value }: Scalar): boolean => type === 'PLAIN' && /^\s/.test(String(value));

/** Where the value of a path stands in a YAML text; the nearest enclosing value when the path itself is not there. */
export type YamlPlaces = (path: readonly PropertyKey[], key?: boolean) => Place;

/** Reads a YAML text once for any number of questions where something stands in it. With `key`, where its name stands. */
export function parseYamlPlaces(text: string): YamlPlaces {
  const { document, lines } = read(text);
  // Only the offsets are kept: a document’s tree takes a hundred times as much memory.
  const values = new Map<string, number>();
  const names = new Map<string, number>();
  recordOffsets(document.contents, '', values, names);
  return (path, key = false) => {
    for (let length = path.length; length > 0; length -= 1) {
      const at = `/${path.slice(0, length).map(String).join('/')}`;
      const offset = (key && length === path.length ? names.get(at) : undefined) ?? values.get(at);
      if (offset !== undefined) return placeAt(lines, offset);
    }
    return {};
  };
}

function recordOffsets(node: unknown, at: string, values: Map<string, number>, names: Map<string, number>): void {
  if (!isNode(node)) return;
  if (node.range && at !== '') values.set(at, node.range[0]);
  if (isSeq(node)) node.items.forEach((item, index) => recordOffsets(item, `${at}/${index}`, values, names));
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const inside = `${at}/${String(key.value)}`;
    if (key.range) names.set(inside, key.range[0]);
    recordOffsets(value, inside, values, names);
  }
}

function toPlain(document: Document): unknown {
  return document.contents === null ? {} : document.toJS({ maxAliasCount: 0 });
}
