import { formatCount } from '../../words/format-count.ts';
import { manyFound } from '../disclosures/many-found.ts';

/** So many places of one file are listed: nobody reads or accepts more one by one. */
const most = 1000;

type Listed = { readonly kind: string; readonly found: string; readonly message: string };

/** The first thousand warnings of a file, and where there are more, one that stands for the rest in the place of the next. */
export function listMost<T extends Listed>(found: readonly T[], name: string): T[] {
  const next = found[most];
  if (next === undefined) return [...found];
  const rest = `${formatCount(found.length - most)} more`;
  const message = `${manyFound.title} in ${name}: “${rest}”. ${manyFound.fix}`;
  return [...found.slice(0, most), { ...next, kind: manyFound.id, found: rest, message }];
}
