import { createHash } from 'node:crypto';
import { parseYaml } from '../evidence/parse-yaml.ts';
import { splitFrontMatter } from '../evidence/split-front-matter.ts';

/**
 * What an import may do with one file. new: nothing is there. same: it says this already. kept: people changed it since
 * it was imported, and the source says nothing new. differs: the source changed. edited: it differs and was not written
 * by an import, or people changed it. taken: another item has this name.
 */
export type FilePlan = 'new' | 'same' | 'kept' | 'differs' | 'edited' | 'taken';

/** The fingerprint of a text. */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Compares what an import would write with what is there. `recorded` is the fingerprint of what an import last wrote
 * there. `updates` says that the new text was made from the one that is there.
 */
export function planFile(
  fresh: string,
  existing: string | undefined,
  recorded: string | undefined,
  updates: boolean,
): FilePlan {
  if (existing === undefined) return 'new';
  if (existing === fresh) return 'same';
  if (recorded === fingerprint(fresh)) return 'kept';
  if (updates) return 'differs';
  if (titleOf(existing) !== titleOf(fresh)) return 'taken';
  return recorded === fingerprint(existing) ? 'differs' : 'edited';
}

function titleOf(file: string): unknown {
  const split = splitFrontMatter(file.replace(/\r\n?/g, '\n'));
  const data = 'frontMatter' in split ? parseYaml(split.frontMatter.replace(/^\n/, '')).data : undefined;
  return data !== null && typeof data === 'object' && 'title' in data ? data.title : undefined;
}
