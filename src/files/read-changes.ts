import { askGit } from './run-git.ts';

/** When a content file was last changed, year-month-day, by its path from the repository root with content/ in front. */
export type Change = { readonly file: string; readonly date: string };

/** The last change to each file of a content folder, newest first, from the git history. Empty where there is none. */
export function readChanges(folder: string): Change[] {
  const log = askGit(folder, ['log', '--format=%x00%cs', '--name-only', '--no-renames', '--relative', '--', '.']) ?? '';
  const last = new Map<string, string>();
  for (const entry of log.split('\0')) {
    const [date = '', ...files] = entry.split('\n').filter(Boolean);
    for (const file of files) if (!last.has(file)) last.set(file, date);
  }
  return [...last].map(([file, date]) => ({ file: `content/${file}`, date }));
}
