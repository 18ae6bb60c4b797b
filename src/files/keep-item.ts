import { deserialize, serialize } from 'node:v8';
import { decodeText } from '../evidence/decode-text.ts';
import type { ParsedItem } from '../evidence/parse-item.ts';
import type { Item, Problem, SourceFile } from '../evidence/types.ts';
import { numberLines, textOfLines, type NumberedText } from './number-lines.ts';

/** A parsed file as bytes, without what its own file says word for word; its HTML apart, because few need it. */
export type KeptItem = { readonly item: Uint8Array; readonly html: Uint8Array | undefined };

type Texts = 'headings' | 'numbered' | 'paragraphs' | 'tasks';
type WithNumbers<T> = T extends readonly (infer One)[]
  ? (Omit<One, 'text'> & { text: NumberedText | string })[]
  : never;

/** Where a text stands in its file, or the text itself where it does not stand there word for word. */
type Passage = readonly [from: number, to: number] | string;

/** An item whose texts are numbers of lines, and whose front matter and body are places in its file. */
type PackedItem = Omit<Item, 'frontMatter' | 'body'> & {
  readonly frontMatter: Passage;
  readonly body: Omit<Item['body'], Texts | 'text' | 'source' | 'html'> & {
    readonly [Name in Texts]: WithNumbers<Item['body'][Name]>;
  } & {
    readonly text: NumberedText;
    readonly lines: readonly string[];
    readonly source: Passage;
    readonly firstLine: number;
  };
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

function pack(item: Item, file: string): PackedItem {
  const { lines, number } = numberLines();
  const numbered = <T extends { text: string }>(list: readonly T[]) =>
    list.map((entry) => ({ ...entry, text: number(entry.text) }));
  const { headings, numbered: paragraphs, links, tasks, rawHtml, text, source } = item.body;
  return {
    ...item,
    frontMatter: passageOf(file, item.frontMatter, file.indexOf(item.frontMatter)),
    body: {
      headings: numbered(headings),
      numbered: numbered(paragraphs),
      links,
      paragraphs: numbered(item.body.paragraphs),
      tasks: numbered(tasks),
      rawHtml,
      text: number(text),
      lines,
      source: passageOf(file, source.text, file.length - source.text.length),
      firstLine: source.firstLine,
    },
  };
}

function unpack({ body, frontMatter, ...item }: PackedItem, source: SourceFile, html: Uint8Array | undefined): Item {
  const { lines, source: written, firstLine, ...parts } = body;
  for (const list of [parts.headings, parts.numbered, parts.paragraphs, parts.tasks])
    for (const entry of list) putText(entry, lines, entry.text as NumberedText);
  return {
    ...item,
    get frontMatter() {
      return readPassage(frontMatter, source);
    },
    body: {
      ...parts,
      get text() {
        return textOfLines(lines, parts.text);
      },
      source: {
        firstLine,
        get text() {
          return readPassage(written, source);
        },
      },
      get html() {
        return html === undefined ? '' : decoder.decode(html);
      },
    },
  } as unknown as Item;
}

/** A text of several lines is put together when it is asked for: held ready, all of them would be most of the memory of a build. */
function putText(entry: { text: unknown }, lines: readonly string[], text: NumberedText): void {
  if (text.length === 1) entry.text = textOfLines(lines, text);
  else Object.defineProperty(entry, 'text', { enumerable: true, get: () => textOfLines(lines, text) });
}

const passageOf = (file: string, text: string, from: number): Passage =>
  from >= 0 && file.startsWith(text, from) ? [from, from + text.length] : text;

const readPassage = (passage: Passage, source: SourceFile): string =>
  typeof passage === 'string' ? passage : textOf(source).slice(...passage);

function textOf({ bytes }: SourceFile): string {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : '';
}
