import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What git answers in a folder, as bytes. Throws when git is not there, the folder is in no repository, or git refuses. */
export function runGit(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', [...args], {
    cwd: resolve(folder),
    maxBuffer: 2 ** 31 - 1,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
  });
}

/** What git answers as text without its last line break; undefined where git cannot answer. */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return runGit(folder, args).toString('utf8').replace(/\n$/, '');
  } catch {
    return undefined;
  }
}
