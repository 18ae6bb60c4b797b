import { resolve, sep } from 'node:path';
import { cacheFolder } from './cache-folder.ts';

type Fault = NodeJS.ErrnoException & { readonly dest?: string; readonly port?: number };

/** What stopped a command, in a plain sentence that says what to do: what the system says of files, disks and ports in our words, anything else as it stands. */
export function explainFault(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const { code = '', path, dest, syscall, port, message } = fault as Fault;
  if (syscall === 'listen' && code === 'EACCES')
    return `The port ${port ?? ''} may not be used here. Choose another one with --port, like --port 4321.`;
  // What is written beside its place first has a name there that nobody knows.
  const place = [dest, path].find((one) => one !== undefined && !beside.test(one)) ?? path?.replace(/\.\d+~$/, '');
  return explanations[code]?.(place) ?? message;
}

const beside = /\.\d+~$|(^|[\\/])\.[^\\/]+-\d+-\d+(-\w+)?$/;

const named = (place: string | undefined) => (place === undefined ? 'a file' : `“${place}”`);
const begin = (place: string | undefined) => (place === undefined ? 'A file' : `“${place}”`);

const noRight = (place: string | undefined) =>
  `${begin(place)} may not be read or changed. ${
    place !== undefined && isKept(place)
      ? 'Name another folder for what is kept from run to run in EVIDENCE_CACHE, or ask for access to this one.'
      : 'Close the program that has it open, ask for access to it, or name another place.'
  }`;

const explanations: Readonly<Record<string, (place: string | undefined) => string>> = {
  EACCES: noRight,
  EPERM: noRight,
  EBUSY: noRight,
  EROFS: (place) => `${begin(place)} is on a disk that can only be read. Name another place.`,
  ENOSPC: (place) => `The disk is full, so ${named(place)} could not be written. Make room and start again.`,
  EDQUOT: (place) =>
    `Your share of the disk is full, so ${named(place)} could not be written. Make room and start again.`,
  ENOENT: (place) => `There is no ${place === undefined ? 'such file' : `“${place}”`}. Check the name and the folder.`,
  ENOTDIR: (place) => `${begin(place)} cannot be there: a part of its path is a file. Name another place.`,
  EISDIR: (place) => (place === undefined ? 'This is a folder. Name a file.' : `“${place}” is a folder. Name a file.`),
  ENAMETOOLONG: (place) =>
    `The name of ${named(place)} is too long for this disk. Use a folder nearer its top, or shorter names.`,
};

/** Whether something stands in the folder of what is kept from run to run. */
const isKept = (place: string): boolean => `${resolve(place)}${sep}`.startsWith(`${resolve(cacheFolder('.'))}${sep}`);
