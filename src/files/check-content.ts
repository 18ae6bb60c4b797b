import { existsSync, statSync } from 'node:fs';
import { loadEvidence, type LoadedEvidence } from '../evidence/load-evidence.ts';
import { fingerprintAttachments, fingerprintFile } from './fingerprint-attachments.ts';
import { readContent } from './read-content.ts';

/** Reads and checks a content folder; `html` also renders the bodies. Throws a plain sentence when there is no such folder. */
export function checkContent(folder: string, options: { readonly html?: boolean } = {}): LoadedEvidence {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(
      `There is no folder “${folder}”. Name the content folder with --content, or run the command where the folder content is.`,
    );
  }
  const { index, problems } = loadEvidence(readContent(folder), options);
  return { index: fingerprintAttachments(index, (file) => fingerprintFile(folder, file)), problems };
}
