import { statSync } from 'node:fs';
import type { DocumentFolder } from './document-folders.ts';

/** A sentence for each folder of documents that is not there, so that nobody waits for what it holds. */
export const explainMissingFolders = (folders: readonly DocumentFolder[]): string[] =>
  folders
    .filter(({ folder }) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    .map(
      ({ folder }) =>
        `EVIDENCE_DOCUMENTS names “${folder}”, and there is no such folder. No document is read from it; correct the path.`,
    );
