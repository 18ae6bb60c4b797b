import { deserialize, serialize } from 'node:v8';
import { decodeText } from '../../evidence/parsing/decode-text.ts';
import type { ParsedItem } from '../../evidence/parsing/parse-item.ts';
import type { Item, Problem, SourceFile } from '../../evidence/types.ts';
import { numberLines, textOfLines, type NumberedText } from './number-lines.ts';
import { readLater } from './read-later.ts';

/** A parsed file as bytes, without what its own file says word for word; its HTML apart, because few need it. */
export type KeptItem = { readonly item: Uint8Array; readonly html: Uint8Array | undefined };

type Body = Item['body'];
type Entry = { text: string; at?: string };

/** The parts of a body that are lists of texts. */
const listNames = ['headings', 'numbered', 'paragraphs', 'tasks'] as const satisfies (keyof Body)[];

/** An entry of such a list whose text, and the name of the place where it stands, are numbers of lines. */
type PackedEntry = { text: NumberedText | string; at?: NumberedText | string | undefined };

/** Where a text stands in its file, or the text itself where it does not stand there word for word. */
type Passage = readonly [from: number, to: number] | string;

/** An item whose texts are numbers of lines, and whose front matter and body are places in its file. */
type PackedItem = {
  readonly item: Omit<Item, 'frontMatter' | 'body'>;
  readonly frontMatter: Passage;
  readonly body: Pick<Body, 'links' | 'rawHtml'>;
  readonly lists: { readonly [Name in (typeof listNames)[number]]: PackedEntry[] };
  readonly text: NumberedText;
  readonly lines: readonly string[];
  readonly source: Passage;
  readonly firstLine: number;
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Packs what was parsed of a file. */
export function keepItem({ item, problems }: ParsedItem, source: SourceFile, rendered: boolean): KeptItem {
  const packed = item === undefined ? undefined : pack(item, textOf(source));
  return {
    item: serialize({ packed, problems }),
    html: rendered ? new TextEncoder().encode(item?.body.html ?? '') : undefined,
  };
}

/** What was parsed of a file, from what is kept and the file itself. What few ask for is read when it is asked for. */
export function takeItem({ item: bytes, html }: KeptItem, source: SourceFile): ParsedItem {
  const { packed, problems } = deserialize(bytes) as { packed: PackedItem | undefined; problems: readonly Problem[] };
  return { item: packed === undefined ? undefined : unpack(packed, source, html), problems };
}

function pack({ frontMatter, body, ...item }: Item, file: string): PackedItem {
  const { lines, number } = numberLines();
  const packList = (list: readonly Entry[]): PackedEntry[] =>
    list.map((entry) => {
      const text = number(entry.text);
      return entry.at === undefined ? { ...entry, text } : { ...entry, text, at: number(entry.at) };
    });
  const { headings, numbered, paragraphs, tasks, links, rawHtml, text, source } = body;
  return {
    item,
    frontMatter: passageOf(file, frontMatter, file.indexOf(frontMatter)),
    body: { links, rawHtml },
    lists: {
      headings: packList(headings),
      numbered: packList(numbered),
      paragraphs: packList(paragraphs),
      tasks: packList(tasks),
    },
    text: number(text),
    lines,
    source: passageOf(file, source.text, file.length - source.text.length),
    firstLine: source.firstLine,
  };
}

function unpack(packed: PackedItem, source: SourceFile, html: Uint8Array | undefined): Item {
  const { item, lists, lines, firstLine } = packed;
  const written = { firstLine };
  putPassage(written, { passage: packed.source, source });
  const body = { ...packed.body, source: written };
  for (const name of listNames) Object.assign(body, { [name]: lists[name].map((entry) => unpackEntry(entry, lines)) });
  putLines(body, { lines, text: packed.text });
  putHtml(body, html);
  putFrontMatter(item, { passage: packed.frontMatter, source });
  return Object.assign(item, { body }) as Item;
}

function unpackEntry(entry: PackedEntry, lines: readonly string[]): object {
  // Most stand in the same few places, whose names are then held once.
  if (entry.at !== undefined) entry.at = textOfLines(lines, entry.at as NumberedText);
  if (entry.text.length === 1) {
    entry.text = textOfLines(lines, entry.text as NumberedText);
    return entry;
  }
  const { text, ...others } = entry as PackedEntry & { text: NumberedText };
  // A text of several lines is put together when it is asked for: held ready, all of them would be most of the memory of a build.
  putLines(others, { lines, text });
  return others;
}

const putLines = readLater('text', ({ lines, text }: { lines: readonly string[]; text: NumberedText }) =>
  textOfLines(lines, text),
);

type InFile = { readonly passage: Passage; readonly source: SourceFile };
const readPassage = ({ passage, source }: InFile): string =>
  typeof passage === 'string' ? passage : textOf(source).slice(...passage);
const putPassage = readLater('text', readPassage);
const putFrontMatter = readLater('frontMatter', readPassage);

const putHtml = readLater('html', (html: Uint8Array | undefined) => (html === undefined ? '' : decoder.decode(html)));

const passageOf = (file: string, text: string, from: number): Passage =>
  from >= 0 && file.startsWith(text, from) ? [from, from + text.length] : text;

function textOf({ bytes }: SourceFile): string {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : '';
}
