import { delimiter } from 'node:path';

/** A folder whose documents may be read for search, and the address that it is reached under, where it has one. */
export type DocumentFolder = { readonly folder: string; readonly address?: string };

/**
 * The folders that whoever runs the build allows it to read documents from: EVIDENCE_DOCUMENTS, parted as PATH is, each
 * a folder or an address, an equals sign and the folder that the address shows. They never come from the content: an
 * edit of the content could otherwise have any file of the machine read and published.
 */
export const documentFolders = (
  given = process.env['EVIDENCE_DOCUMENTS'] ?? '',
  parted = delimiter,
): DocumentFolder[] =>
  (given.match(entries(parted)) ?? [])
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, address, folder] = /^(https?:\/\/[^=]+)=(.+)$/.exec(entry) ?? [];
      return address === undefined || folder === undefined
        ? { folder: entry }
        : { folder, address: address.endsWith('/') ? address : `${address}/` };
    });

// An address goes on to its equals sign, because a colon in it, as before a port, parts nothing.
const entries = (parted: string): RegExp =>
  new RegExp(`(?:\\s*https?://(?:(?:(?!${parted}\\s*https?://)[^=])+=)?)?[^${parted}]*`, 'g');
