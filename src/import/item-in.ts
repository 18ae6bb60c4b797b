import { frontMatterOf } from '../evidence/front-matter/front-matter-of.ts';
import { splitFrontMatter } from '../evidence/front-matter/split-front-matter.ts';
import type { Draft } from './importer.ts';

/** The fields and the text of an evidence file, however its lines end. Without fields it is all text. */
export function itemIn(file: string): Pick<Draft, 'data' | 'body'> {
  const text = file.replace(/\r\n?/g, '\n');
  const split = splitFrontMatter(text);
  return { data: frontMatterOf(text), body: 'body' in split ? split.body : text };
}
