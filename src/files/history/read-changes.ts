import { askGit } from './run-git.ts';

/** When a content file was last changed, year-month-day, by its path from the repository root with content/ in front. */
export type Change = { readonly file: string; readonly date: string };

/**
 * The last change to each file of a content folder, newest first, from the git history. Empty where there is none; of a copy
 * that holds only the newest part of it, without the files whose last change lies before.
 */
export function readChanges(folder: string): Change[] {
  const format = '--format=%x00%cs %p';
  const log = askGit(folder, ['log', format, '--name-only', '--no-renames', '--relative', '--', '.']) ?? '';
  // The first commit of such a copy has every file, whenever that was changed.
  const isCut = askGit(folder, ['rev-parse', '--is-shallow-repository']) === 'true';
  const last = new Map<string, string>();
  for (const entry of log.split('\0')) {
    const [head = '', ...files] = entry.split('\n').filter(Boolean);
    const [date = '', parent = ''] = head.split(' ');
    if (isCut && parent === '') continue;
    for (const file of files) if (!last.has(file)) last.set(file, date);
  }
  return [...last].map(([file, date]) => ({ file: `content/${file}`, date }));
}
