import { frontMatterOf } from '../evidence/front-matter-of.ts';
import { splitFrontMatter } from '../evidence/split-front-matter.ts';
import type { Draft } from './importer.ts';

/** The fields and the text of a plan’s file, however its lines end. */
export function planIn(file: string): Pick<Draft, 'data' | 'body'> {
  const text = file.replace(/\r\n?/g, '\n');
  const split = splitFrontMatter(text);
  return { data: frontMatterOf(text), body: 'body' in split ? split.body : '' };
}
