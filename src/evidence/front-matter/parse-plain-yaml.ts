import { isInCurlyMarks } from './is-in-curly-marks.ts';

type Reader = { readonly lines: readonly string[]; at: number };

/** Thrown inside, where something is not written plainly. */
const notPlain = new Error('This YAML is not written plainly.');
const deepest = 12;

/** How a text goes on behind a comma, which in a list on one line would begin a new entry. */
export const restOfText =
  /^(?:and|or|but|so|nor|yet|which|who|whose|where|when|while|with|without|including|such as|for example) ./;

/**
 * The data of YAML that is written plainly, as nearly every file is: fields on lines of their own, groups and lists set in
 * below, texts on one line or folded (>-). That takes a tenth of the time of reading any YAML, and gives the same. Undefined
 * where something is, or may be, written otherwise or wrong: then the whole has to be read.
 */
export function parsePlainYaml(text: string): Record<string, unknown> | undefined {
  // Of other characters some end a line or may not stand in YAML, and a tab is never plain.
  if (/[^\n -~\u00a1-\u2027\u2030-\ud7ff]/.test(text)) return undefined;
  const reader: Reader = { lines: text.replace(/\n$/, '').split('\n'), at: 0 };
  try {
    const data = readGroup(reader, 0, 0);
    return reader.at === reader.lines.length ? data : undefined;
  } catch (fault) {
    if (fault === notPlain) return undefined;
    throw fault;
  }
}

/** Reads the fields that stand in a column. The first may stand behind a hyphen. */
function readGroup(reader: Reader, column: number, depth: number, first?: string): Record<string, unknown> {
  if (depth > deepest) throw notPlain;
  const group: Record<string, unknown> = {};
  let field = first ?? textIn(reader, column);
  while (field !== undefined) {
    const [, name, value] = /^([a-z][a-z0-9-]*):(?: (.+))?$/.exec(field) ?? [];
    // A name that YAML takes for something else than text, or a second time, is for the whole reading.
    if (name === undefined || /^(?:null|true|false)$/.test(name) || Object.hasOwn(group, name)) throw notPlain;
    reader.at += 1;
    group[name] = value === undefined ? readBelow(reader, column, depth) : readValue(reader, value, column);
    field = textIn(reader, column);
  }
  return group;
}

/** Reads the list or group below a name, the list as far left as the name or set in. */
function readBelow(reader: Reader, column: number, depth: number): unknown {
  const line = reader.lines[reader.at] ?? '';
  const inner = line.search(/[^ ]/);
  if (line.startsWith('- ', inner) && inner >= column) return readList(reader, inner, depth + 1);
  if (inner <= column) throw notPlain;
  return readGroup(reader, inner, depth + 1);
}

function readList(reader: Reader, column: number, depth: number): unknown[] {
  const list: unknown[] = [];
  for (let line = textIn(reader, column); line?.startsWith('- ') === true; line = textIn(reader, column)) {
    const entry = line.slice(2);
    if (/^[a-z][a-z0-9-]*:(?: |$)/.test(entry)) list.push(readGroup(reader, column + 2, depth, entry));
    else {
      reader.at += 1;
      list.push(readValue(reader, entry, column));
    }
  }
  return list;
}

/** Reads the value that begins behind a name or hyphen in a column. */
function readValue(reader: Reader, text: string, column: number): unknown {
  if (text === '>-') return readFolded(reader, column);
  if (!text.startsWith('[')) return readWord(text);
  if (text === '[]') return [];
  const [, inside] = /^\[([^[\]{}]+)\]$/.exec(text) ?? [];
  const words = inside?.split(', ') ?? [];
  // Another comma parts an entry without a space behind it, or stands in quotation marks.
  if (words.length === 0 || !words.every((word) => /^(?:[^"',]+|"[^"',]*")$/.test(word) && !restOfText.test(word)))
    throw notPlain;
  return words.map(readWord);
}

function readFolded(reader: Reader, column: number): string {
  const inner = (reader.lines[reader.at] ?? '').search(/[^ ]/);
  if (inner <= column) throw notPlain;
  const words: string[] = [];
  for (let line = textIn(reader, inner); line !== undefined; line = textIn(reader, inner)) {
    if (line.endsWith(' ')) throw notPlain;
    words.push(line);
    reader.at += 1;
  }
  return words.join(' ');
}

function readWord(text: string): string | number {
  if (/^"[^"\\]*"$|^'[^']*'$/.test(text)) return text.slice(1, -1);
  // What begins otherwise may mean something to YAML, and so may a colon or a remark within.
  if (!/^[A-Za-z0-9(£“‘]/.test(text) || /: |:$| #| $/.test(text) || isInCurlyMarks(text)) throw notPlain;
  if (/^(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(text)) return Number(text);
  if (/^(?:[\d.]+(?:[eE][-+]?\d+)?|0[xo][\da-fA-F]+|null|true|false)$/i.test(text)) throw notPlain;
  return text;
}

/** What a line that begins in a column says; undefined where the next line does not begin there. */
function textIn({ lines, at }: Reader, column: number): string | undefined {
  const line = lines[at];
  if (line === undefined || line.search(/[^ ]/) !== column) return undefined;
  return line.slice(column);
}
