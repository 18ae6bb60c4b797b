import type { Content, LoadedEvidence } from '../linking/link-evidence.ts';
import { isWholeSiteFile } from '../linking/parse-whole-site.ts';

/** What became of every file of a content folder: each is counted once, so that the four together are all there are. */
export type FileCounts = {
  readonly items: number;
  readonly attachments: number;
  /** Settings, owners and the glossary. */
  readonly wholeSite: number;
  /** Files that are none of these; each is named in a problem. */
  readonly named: number;
};

/** Counts what became of every file of a content folder. Throws when one is neither read nor named in a problem: that would be a fault of the check itself. */
export function countFiles(content: Content, { index, problems }: LoadedEvidence): FileCounts {
  const items = new Set(index.items.map(({ file }) => file));
  const named = new Set(problems.map(({ file }) => file));
  const rest = content.files.filter(({ file }) => !items.has(file) && !isWholeSiteFile(file));
  const lost = rest.find(({ file }) => !named.has(file));
  if (lost !== undefined) throw new Error(`The check has lost the file ${lost.file}. Nothing may be published.`);
  const unread = (content.unread ?? []).filter(({ reason }) => reason !== 'empty-folder');
  return {
    items: items.size,
    attachments: index.attachments.size,
    wholeSite: content.files.filter(({ file }) => isWholeSiteFile(file)).length,
    named: rest.length + unread.length,
  };
}
