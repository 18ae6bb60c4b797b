import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Why git cannot tell the history of a folder, in a plain sentence that says what to do: it is not installed, does not trust the folder, or does not keep it. */
export function explainNoHistory(folder: string): string {
  const { error, stderr } = spawnSync('git', ['rev-parse', '--git-dir'], {
    cwd: resolve(folder),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (error !== undefined)
    return 'The program git is not installed here, so no earlier state can be read. Install it from git-scm.com, or run this where it is.';
  if (stderr.includes('dubious ownership'))
    return `Git does not read “${folder}”, because the folder belongs to another account. Type “git status” in it: git says how to allow it.`;
  return `“${folder}” is not kept in git, so there is no earlier state to compare with.`;
}
