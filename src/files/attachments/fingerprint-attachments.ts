import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';

/**
 * The evidence with the SHA-256 fingerprint of every file kept with it that something compares: a document that records
 * one, a review that rests on the document, or one of the documents named in `ids`.
 */
export function fingerprintAttachments(
  index: EvidenceIndex,
  fingerprint: (file: string) => string,
  ids: readonly string[] = [],
): EvidenceIndex {
  const wanted = new Set([
    ...ids,
    ...index.items.flatMap(({ data }) => (data.review?.['rests-on'] ?? []).map(({ id }) => id)),
  ]);
  const attachments = new Map(index.attachments);
  for (const { id, data } of itemsOf(index, 'document')) {
    const attachment = data.file === undefined ? undefined : attachments.get(data.file);
    if (attachment === undefined || (data.sha256 === undefined && !wanted.has(id))) continue;
    attachments.set(attachment.file, { ...attachment, sha256: fingerprint(attachment.file) });
  }
  return { ...index, attachments };
}

const piece = Buffer.allocUnsafe(1 << 16);

/** The SHA-256 fingerprint of a file of a content folder, read in pieces so that a large one does not fill the memory. */
export function fingerprintFile(folder: string, file: string): string {
  const hash = createHash('sha256');
  const opened = openSync(join(folder, file), 'r');
  try {
    for (let read = readSync(opened, piece); read > 0; read = readSync(opened, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(opened);
  }
  return hash.digest('hex');
}
