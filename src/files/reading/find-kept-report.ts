import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Content } from '../../evidence/linking/link-evidence.ts';
import type { Report } from '../../report/format-report.ts';
import { cacheFolder } from '../cache-folder.ts';
import { documentFolders } from './document-folders.ts';
import { fileMark } from '../file-mark.ts';
import { fingerprintCode } from '../fingerprint-code.ts';
import { keptCode } from '../kept-code.ts';
import { placeName } from '../place-name.ts';
import { readSealed, writeSealed } from '../sealed-file.ts';

/** A report as it was kept, if nothing that it is made from has changed since, and how to keep a new one. */
export type KeptReport = { readonly report: Report | undefined; readonly keep: (report: Report) => void };

/**
 * Finds the report of a content folder that an earlier check has kept: of the same files, by the same program, on the same
 * day, because what is overdue changes with the day. Where documents are read from elsewhere none is kept.
 */
export function findKeptReport(folder: string, content: Content, day: string): KeptReport {
  if (documentFolders().length > 0) return { report: undefined, keep: () => {} };
  const file = join(cacheFolder('reports'), placeName(folder), 'report.json');
  const version = [fingerprintCode(keptCode.report), day, fingerprintFolder(folder, content)].join(' ');
  const kept = readSealed(file, version);
  return {
    report: kept === undefined || kept === 'damaged' ? undefined : (JSON.parse(kept.toString()) as Report),
    keep: (report) => writeSealed(file, version, JSON.stringify(report)),
  };
}

/** Stands for everything in the folder: the bytes of what is read as text, and for the rest what changes with its bytes. */
function fingerprintFolder(folder: string, { files, attachments, unread }: Content): string {
  const hash = createHash('sha256').update(JSON.stringify(unread));
  for (const { file, key } of files) hash.update(`\0${file} ${key}`);
  for (const { file } of attachments) hash.update(`\0${file} ${fileMark(join(folder, file))}`);
  return hash.digest('hex');
}
