import { existsSync, statSync } from 'node:fs';
import { countFiles, type FileCounts } from '../evidence/count-files.ts';
import { loadEvidence, type LoadedEvidence } from '../evidence/load-evidence.ts';
import { fingerprintAttachments, fingerprintFile } from './fingerprint-attachments.ts';
import { readContent } from './read-content.ts';

/** What a check of a content folder answers: the evidence, its problems, and what became of every file. */
export type CheckedContent = LoadedEvidence & { readonly files: FileCounts };

/** Reads and checks a content folder; `html` also renders the bodies. Throws a plain sentence when there is no such folder. */
export function checkContent(folder: string, options: { readonly html?: boolean } = {}): CheckedContent {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(
      `There is no folder “${folder}”. Name the content folder with --content, or run the command where the folder content is.`,
    );
  }
  const content = readContent(folder);
  const loaded = loadEvidence(content, options);
  return {
    index: fingerprintAttachments(loaded.index, (file) => fingerprintFile(folder, file)),
    problems: loaded.problems,
    files: countFiles(content, loaded),
  };
}
