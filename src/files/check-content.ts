import { existsSync, statSync } from 'node:fs';
import { loadEvidence, type LoadedEvidence } from '../evidence/load-evidence.ts';
import { readContent } from './read-content.ts';

/** Reads and checks a content folder. Throws a plain sentence when there is no such folder. */
export function checkContent(folder: string): LoadedEvidence {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(
      `There is no folder “${folder}”. Name the content folder with --content, or run the command where the folder content is.`,
    );
  }
  return loadEvidence(readContent(folder));
}
