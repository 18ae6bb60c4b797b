import { parseItem } from '../evidence/parse-item.ts';
import { keepItem, type KeptItem } from './keep-item.ts';
import type { ParseOrder } from './parse-apart.ts';

/** Parses the files of an order, each as it is kept. */
export const parseOrder = ({ files, html }: ParseOrder): KeptItem[] =>
  files.map(({ source, kind }) => keepItem(parseItem(source, kind, html), source, html));
