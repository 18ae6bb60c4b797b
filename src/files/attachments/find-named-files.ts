import { existsSync, globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fromEnvironment } from '../from-environment.ts';

/**
 * The files that the words after a command name: a path from the folder it was typed in, or from the one npm runs it in,
 * and a pattern like *.pdf for all the files it fits. What is not there stays as it was named.
 */
export const findNamedFiles = (named: readonly string[], typedIn = fromEnvironment('INIT_CWD')): string[] =>
  named.flatMap((name) => {
    // npm goes to the project’s folder first, and says in that variable where it was.
    const folders = typedIn === undefined ? [] : [typedIn];
    const there = folders.map((folder) => resolve(folder, name)).find((path) => existsSync(path));
    if (there !== undefined) return [isSame(there, name) ? name : there];
    if (existsSync(name) || !/[*?]/.test(name)) return [name];
    const fitting = [...folders, '.'].map((folder) => filesFitting(name, folder)).find((files) => files.length > 0);
    return fitting ?? [name];
  });

const isSame = (path: string, name: string) => path === resolve(name);

/** Shells read patterns themselves but those of Windows, which hand them on. Brackets stand for themselves there, in the names of what was downloaded twice. */
const filesFitting = (pattern: string, folder: string): string[] =>
  globSync(pattern.replace(/[[(]/g, '[$&]'), { cwd: folder })
    .map((file) => resolve(folder, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() !== false)
    .sort();
