import type { FileCounts } from '../evidence/count-files.ts';

/** What became of every file, as a line: items, attachments, files of the whole site, and those that are not published. */
export function formatFileCounts({ items, attachments, wholeSite, named }: FileCounts): string {
  const all = items + attachments + wholeSite + named;
  const rest = named === 0 ? 'nothing else' : `${named} not published and named above`;
  return `${count(all, 'file')}: ${count(items, 'item')}, ${count(attachments, 'attachment')}, ${wholeSite} of the whole site, ${rest}`;
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
