import type { z } from 'zod';
import { kindNames, kinds, type Kind } from '../../schemas/index.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { fingerprintItem } from './fingerprint-item.ts';
import { parseMarkdownFile } from './parse-file.ts';
import type { Item, Problem, SourceFile } from './types.ts';

/** A file as parsed by itself: its item, unless it cannot be read, and what is wrong with it. */
export type ParsedItem = { readonly item: Item | undefined; readonly problems: readonly Problem[] };

/** Parses and validates one evidence file of a kind; what it refers to is not looked at. With `html` the body is rendered too. */
export function parseItem(source: SourceFile, kind: Kind, html: boolean): ParsedItem {
  const { data, frontMatter, body, bodyLine, problems } = parseMarkdownFile(source, kinds[kind].schema as z.ZodType);
  if (data === undefined) return { item: undefined, problems };
  const item = {
    id: source.file.slice('content/'.length, -'.md'.length),
    kind,
    file: source.file,
    data,
    frontMatter,
    fingerprint: fingerprintItem(data as Item['data'], body),
    body: parseBody(body, bodyLine, html),
  } as Item;
  return { item, problems };
}

/** What a parsed file is kept under: the same path and the same bytes give the same item. Undefined where nothing stands for the bytes. */
export const parsedKey = ({ file, key }: SourceFile): string | undefined =>
  key === undefined ? undefined : `${file} ${key}`;

/** The kind of item a file holds by where it stands, or undefined where it holds none. */
export function kindOf(file: string): Kind | undefined {
  const [, folder, name, deeper] = file.split('/');
  if (name === undefined || deeper !== undefined || !name.endsWith('.md')) return undefined;
  return kindNames.find((kind) => kinds[kind].folder === folder);
}
