import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What git answers in a folder, as bytes. Throws a plain sentence when git is not there, the folder is in no repository, or git refuses. */
export function runGit(folder: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', [...args], {
      cwd: resolve(folder),
      maxBuffer: 2 ** 31 - 1,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(input === undefined ? {} : { input }),
    });
  } catch (cause) {
    throw incomplete(folder, cause);
  }
}

/** The fault of a history that lacks some of what it should hold, or cannot be read. */
export const incomplete = (folder: string, cause?: unknown): Error =>
  new Error(
    `The history of “${folder}” in git cannot be read, or lacks files that it should hold. “git fsck” says what is wrong; a fresh clone puts it right.`,
    { cause },
  );

/** What git answers as text without its last line break; undefined where git cannot answer. */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return runGit(folder, args).toString('utf8').replace(/\n$/, '');
  } catch {
    return undefined;
  }
}
