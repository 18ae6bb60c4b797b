import { parseItem } from '../evidence/parse-item.ts';
import { keepItem } from './keep-item.ts';
import type { ParseOrder } from './parse-ahead.ts';
import type { KeptItem } from './parsed-cache.ts';

/** Parses the files of an order, each as it is kept. */
export const parseOrder = ({ files, html }: ParseOrder): KeptItem[] =>
  files.map(({ source, kind }) => keepItem(parseItem(source, kind, html), html));
