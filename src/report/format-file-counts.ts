import type { FileCounts } from '../evidence/questions/count-files.ts';
import { countOf } from '../words/count-of.ts';

/** What became of every file, as a line: items, attachments, files of the whole site, and those that are not published. */
export function formatFileCounts({ items, attachments, wholeSite, named }: FileCounts): string {
  const all = items + attachments + wholeSite + named;
  const rest = named === 0 ? 'nothing else' : `${named} not published and named above`;
  return `${countOf(all, 'file')}: ${countOf(items, 'item')}, ${countOf(attachments, 'attachment')}, ${wholeSite} of the whole site, ${rest}`;
}
