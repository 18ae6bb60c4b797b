import { formatProtection } from './format-read-me.ts';

/** What a copy without a server came to: its files, their size and that of its search index in bytes, and its markings, the lowest first. */
export type OfflineCopy = {
  readonly folder: string;
  readonly zip?: string;
  readonly files: number;
  readonly bytes: number;
  readonly searchBytes: number;
  readonly markings: readonly string[];
};

const slowBytes = 30_000_000;

/** What the console says of a copy that has been written. */
export function formatOfflineCopy({ folder, zip, files, bytes, searchBytes, markings }: OfflineCopy): string {
  const where = zip === undefined ? folder : `${folder} and ${zip}`;
  return [
    `Wrote ${where}: ${files} files, ${megabytes(bytes)}, of which search ${megabytes(searchBytes)}. Open index.html in it.`,
    ...(searchBytes > slowBytes
      ? ['Its search is large: it comes in parts, and the first search of a page takes some seconds.']
      : []),
    formatProtection(markings),
  ].join('\n');
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** What to do with copies that stand beside a site of which only an edition was built: they are of an earlier build, perhaps of everything. */
export const formatOldCopies = (copies: readonly string[]): string =>
  `${copies.join(' and ')} ${copies.length === 1 ? 'is' : 'are'} of an earlier build and may hold what this edition leaves out. Delete ${copies.length === 1 ? 'it' : 'them'}, or build with --zip.`;
