import { fixtureText } from './make-evidence.ts';

/** Files by their path below content/. */
export type Files = Readonly<Record<string, string>>;

/** A change to one file: what is taken out and what is put in its place. An empty text to take out stands for a new file. */
export type Edit = readonly [path: string, out: string, put: string];

/** Files with edits made one after the other; a file not among them is taken from the valid fixture. Throws when a text to take out is not there once. */
export function editFiles(files: Files, edits: readonly Edit[]): Files {
  const edited = { ...files };
  for (const [path, out, put] of edits) {
    const text = out === '' ? '' : (edited[path] ?? fixtureText(path));
    if (out !== '' && text.split(out).length !== 2) throw new Error(`“${out}” is not once in ${path}`);
    edited[path] = out === '' ? put : text.replace(out, () => put);
  }
  return edited;
}
