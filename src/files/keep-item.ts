import { deserialize, serialize } from 'node:v8';
import type { ParsedItem } from '../evidence/parse-item.ts';
import type { KeptItem } from './parsed-cache.ts';

/** A parsed file as bytes, its HTML apart, so that whoever needs no HTML need not read it. */
export function keepItem({ item, problems }: ParsedItem, rendered: boolean): KeptItem {
  const bare = item === undefined ? undefined : { ...item, body: { ...item.body, html: '' } };
  return { item: serialize({ item: bare, problems }), html: rendered ? (item?.body.html ?? '') : undefined };
}

/** The parsed file that bytes stand for. */
export function takeItem({ item: bytes, html }: KeptItem): ParsedItem {
  const { item, problems } = deserialize(bytes) as ParsedItem;
  return {
    item: item === undefined ? undefined : { ...item, body: { ...item.body, html: html ?? '' } },
    problems,
  };
}
