import { createHash } from 'node:crypto';
import type { Content } from '../../evidence/linking/link-evidence.ts';
import type { Attachment, SourceFile } from '../../evidence/types.ts';
import { explainNoHistory } from './explain-no-history.ts';
import { isLeftByTools } from '../reading/is-left-by-tools.ts';
import { askGit, incomplete, runGit } from './run-git.ts';

/** A content folder as it was: its files, the day it was committed, and how to read a file kept with it. */
export type PastContent = Content & {
  /** The commit’s full id. */
  readonly commit: string;
  /** The day of the commit, year-month-day. */
  readonly date: string;
  /** The bytes of an attachment as it was. */
  readonly read: (file: string) => Uint8Array;
  /** The SHA-256 fingerprint of an attachment as it was. */
  readonly fingerprint: (file: string) => string;
};

type Entry = { readonly path: string; readonly id: string; readonly size: number };

/** Reads a content folder as it stood at a commit, tag or branch, without checking anything out. Throws a plain sentence when that cannot be read. */
export function readContentAt(folder: string, ref: string): PastContent {
  const commit = findCommit(folder, ref);
  const date = runGit(folder, ['show', '--no-patch', '--format=%cs', commit]).toString('utf8').trim();
  const entries = listFiles(folder, commit);
  if (entries.length === 0)
    throw new Error(`At “${ref}” there was no folder “${folder}” yet, so there is nothing to compare with.`);
  const kept = entries.filter(({ path }) => path.startsWith('attachments/'));
  const attachments: Attachment[] = kept.map(({ path, size }) => ({ file: path, size }));
  const ids = new Map(kept.map(({ path, id }) => [path, id]));
  const read = (file: string) => runGit(folder, ['cat-file', 'blob', ids.get(file) ?? '']);
  return {
    commit,
    date,
    files: readFiles(
      folder,
      entries.filter(({ path }) => !path.startsWith('attachments/')),
    ),
    attachments,
    read,
    fingerprint: (file) => createHash('sha256').update(read(file)).digest('hex'),
  };
}

/** Whether a content folder held any file at a commit, tag or branch. Throws a plain sentence when that cannot be read. */
export const hadContentAt = (folder: string, ref: string): boolean =>
  listFiles(folder, findCommit(folder, ref)).length > 0;

function findCommit(folder: string, ref: string): string {
  if (askGit(folder, ['rev-parse', '--git-dir']) === undefined) throw new Error(explainNoHistory(folder));
  // A ref may not be taken for an option.
  const commit = ref.startsWith('-')
    ? undefined
    : askGit(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (commit !== undefined && commit !== '') return commit;
  if (askGit(folder, ['rev-parse', '--is-shallow-repository']) === 'true') {
    throw new Error(
      `This copy of the repository holds only the newest part of its history, and “${ref}” is not in it. Fetch the rest with “git fetch --unshallow --tags”; on a build server set the fetch depth to 0.`,
    );
  }
  throw new Error(`The history has no commit, tag or branch “${ref}”. “git tag” and “git log” list what there is.`);
}

/** The files of the folder at a commit, without what tools leave; links and modules are none. */
function listFiles(folder: string, commit: string): Entry[] {
  const listed = runGit(folder, ['ls-tree', '-r', '-l', '-z', commit]).toString('utf8');
  return listed.split('\0').flatMap((line) => {
    const [, mode = '', id = '', size = '', path = ''] = /^(\d+) blob ([0-9a-f]+) +(\w+)\t(.+)$/s.exec(line) ?? [];
    if (path === '' || mode === '120000' || !isEvidence(path.split('/').at(-1) ?? '', Number(size))) return [];
    // git writes BAD for the size of a file that it has not got, and goes on.
    if (Number.isNaN(Number(size))) throw incomplete(folder);
    return [{ path, id, size: Number(size) }];
  });
}

const isEvidence = (name: string, size: number) => !isLeftByTools(name) && !(name === '.gitkeep' && size === 0);

/** All files through one process: a process for each would take minutes. */
function readFiles(folder: string, entries: readonly Entry[]): SourceFile[] {
  const answer = runGit(folder, ['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  return entries.map(({ path, id, size }) => {
    const start = answer.indexOf(10, at) + 1;
    // One that is missing has no bytes, and every later file would be read from the wrong place.
    if (answer.toString('latin1', at, start) !== `${id} blob ${size}\n`) throw incomplete(folder);
    at = start + size + 1;
    return { file: `content/${path}`, bytes: answer.subarray(start, start + size), key: id };
  });
}
