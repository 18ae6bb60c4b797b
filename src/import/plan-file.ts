import { createHash } from 'node:crypto';
import { frontMatterOf } from '../evidence/front-matter-of.ts';
import { splitFrontMatter } from '../evidence/split-front-matter.ts';
import { isSameInspection } from './is-same-inspection.ts';
import { saysLess } from './says-less.ts';

/**
 * What an import may do with one file. new: nothing is there. same: it says this already. kept: people changed it since
 * it was imported, and the source says nothing new. differs: the source changed. edited: it differs and was not written
 * by an import, or people changed it. adds: what is there stays, and entries come to it. known: another source told more of
 * this inspection already. taken: another item has this name.
 */
export type FilePlan = 'new' | 'same' | 'kept' | 'differs' | 'edited' | 'adds' | 'known' | 'taken';

/** The fingerprint of a text, however its lines end: git changes that on Windows, and nobody has edited anything. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

/**
 * Compares what an import would write with what is there. `recorded` is the fingerprint of what an import last wrote
 * there. `updates` says that the new text was made from the one that is there, and whether it only adds entries, answers and
 * fills, or replaces values by those of a list that knows of no edits.
 */
export function planFile(
  fresh: string,
  existing: string | undefined,
  recorded: string | undefined,
  updates: 'adds' | 'fills' | 'replaces' | undefined,
): FilePlan {
  if (existing === undefined) return 'new';
  if (fingerprint(existing) === fingerprint(fresh)) return 'same';
  if (recorded === fingerprint(fresh)) return 'kept';
  if (updates === 'adds') return 'adds';
  const untouched = recorded === fingerprint(existing) ? 'differs' : 'edited';
  if (updates !== undefined) return updates === 'fills' ? 'differs' : untouched;
  const [there, here] = [itemOf(existing), itemOf(fresh)];
  const sameInspection = isSameInspection(there.data, here.data);
  if (there.data['title'] !== here.data['title'] && !sameInspection) return 'taken';
  return sameInspection && saysLess(here, there) ? 'known' : untouched;
}

function itemOf(file: string): { data: Readonly<Record<string, unknown>>; body: string } {
  const text = file.replace(/\r\n?/g, '\n');
  const split = splitFrontMatter(text);
  return { data: frontMatterOf(text), body: 'body' in split ? split.body : text };
}
