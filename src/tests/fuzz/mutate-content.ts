import type { Content } from '../../evidence/linking/link-evidence.ts';
import type { SourceFile } from '../../evidence/types.ts';
import { fieldNames, markdownTokens, paths, readership, yamlTokens } from './hostile-tokens.ts';
import type { Random } from './make-random.ts';

/** A file of content with its text changed in some way, or undefined to leave it as it is. */
type Mutation = (text: string, random: Random, others: readonly string[]) => string;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const put = (text: string, at: number, piece: string, instead = 0) =>
  text.slice(0, at) + piece + text.slice(at + instead);
const times = (random: Random) => random.pick([1, 1, 1, 2, 3, 10, 100, 1000]);
const endOfFields = (text: string) => Math.max(0, text.indexOf('\n---', 3));
const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

const onBody: readonly Mutation[] = [
  (text, random) => {
    const from = endOfFields(text);
    const piece = random.pick(markdownTokens).repeat(times(random));
    return put(text, from + random.below(text.length - from + 1), piece);
  },
  (text, random) => {
    const from = endOfFields(text);
    const at = lineStart(text, from + random.below(text.length - from + 1));
    return put(text, Math.max(at, from), random.pick(markdownTokens).repeat(times(random)));
  },
  (text, random, others) => {
    const blocks = text.slice(endOfFields(text)).split('\n\n');
    const other = random.pick(others);
    const taken = random.pick(other.slice(endOfFields(other)).split('\n\n'));
    blocks.splice(random.below(blocks.length + 1), random.below(2), taken);
    return text.slice(0, endOfFields(text)) + blocks.join('\n\n');
  },
  (text, random) => {
    const blocks = text.slice(endOfFields(text)).split('\n\n');
    const [one, two] = [random.below(blocks.length), random.below(blocks.length)];
    [blocks[one], blocks[two]] = [blocks[two] ?? '', blocks[one] ?? ''];
    return text.slice(0, endOfFields(text)) + blocks.join('\n\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    const copies = Array.from({ length: times(random) }, () => lines[at] ?? '');
    return [...lines.slice(0, at), ...copies, ...lines.slice(at)].join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    lines[at] = `${random.pick(['  ', '    ', '\t', '> ', '- ', '   > - ', '1. '])}${lines[at] ?? ''}`;
    return lines.join('\n');
  },
];

const onFields: readonly Mutation[] = [
  (text, random) => {
    const values = [...text.slice(0, endOfFields(text)).matchAll(/(?<=^[ \-\w]*:) .*$/gm)];
    if (values.length === 0) return text;
    const { index, 0: value } = random.pick(values);
    return put(text, index, ` ${random.pick(yamlTokens)}`, value.length);
  },
  (text, random) => {
    const at = lineStart(text, random.below(Math.max(1, endOfFields(text))));
    const indent = random.pick(['', '', '  ', '  - ', '    ', '- ']);
    return put(text, at, `${indent}${random.pick(fieldNames)}: ${random.pick(yamlTokens)}\n`);
  },
  (text, random) => put(text, random.below(endOfFields(text) + 1), random.pick(yamlTokens)),
  (text, random) => {
    const [name, value] = random.pick(readership);
    const fields = text.slice(0, endOfFields(text)).replace(new RegExp(`^${name}:.*\\n?`, 'm'), '');
    return `${fields}\n${name}: ${value}${text.slice(endOfFields(text))}`;
  },
  (text, random, others) => {
    const lines = text.split('\n');
    const other = random.pick(others);
    const theirs = other.slice(0, endOfFields(other)).split('\n');
    const from = random.below(theirs.length);
    lines.splice(1 + random.below(8), random.below(3), ...theirs.slice(from, from + 1 + random.below(4)));
    return lines.join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    lines.splice(random.below(Math.max(1, text.slice(0, endOfFields(text)).split('\n').length)), 1);
    return lines.join('\n');
  },
];

const onText: readonly Mutation[] = [
  (text, random) => put(text, random.below(text.length + 1), '', 1 + random.below(40)),
  (text, random) =>
    put(text, random.below(text.length + 1), String.fromCodePoint(random.below(random.pick([128, 0x3000, 0xd800])))),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => {
    const at = random.below(text.length + 1);
    return put(text, at, text.slice(at, at + random.below(200)).repeat(random.pick([1, 2, 20])));
  },
  (text, random, others) => {
    const other = random.pick(others);
    return `${text.slice(0, endOfFields(text))}${other.slice(endOfFields(other))}`;
  },
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
];

/** Content with one to five changes to its files that people, programs or attackers could make. The same for the same random choices. */
export function mutateContent(content: Content, random: Random): Content {
  // Without the fingerprint of the bytes, which are to change.
  const files = content.files.map(({ file, bytes }): SourceFile => ({ file, bytes }));
  const attachments = [...content.attachments];
  for (let change = random.pick([1, 1, 1, 2, 3, 5]); change > 0; change -= 1) {
    const at = random.below(files.length);
    const source = files[at];
    if (source === undefined) continue;
    const way = random.below(20);
    if (way === 0) files[at] = { ...source, file: `content/${random.pick(paths)}` };
    else if (way === 1) files.splice(at, 1);
    else if (way === 2) files.push({ ...source, file: `content/${random.pick(paths)}` });
    else if (way === 3) attachments.push({ file: `attachments/${random.pick(paths)}`, size: random.below(99) });
    else if (way === 4) files[at] = { ...source, bytes: mutateBytes(source.bytes, random) };
    else files[at] = mutateText(source, random, files, way < 10 ? onFields : way < 18 ? onBody : onText);
  }
  // A folder holds one file of a name.
  return { files: uniqueByFile(files), attachments: uniqueByFile(attachments) };
}

function mutateText(
  source: SourceFile,
  random: Random,
  files: readonly SourceFile[],
  mutations: readonly Mutation[],
): SourceFile {
  const text = decoder.decode(source.bytes);
  // Files are what mutations borrow from; one is enough.
  const others = [decoder.decode(random.pick(files).bytes)];
  return { ...source, bytes: encoder.encode(random.pick(mutations)(text, random, others)) };
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let count = 1 + random.below(8); count > 0; count -= 1)
    changed[random.below(changed.length)] = random.below(256);
  return changed;
}

const uniqueByFile = <T extends { readonly file: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((entry) => [entry.file, entry])).values(),
];
