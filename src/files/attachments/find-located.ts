import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathOnSite } from '../../evidence/linking/path-on-site.ts';
import type { DocumentFolder } from '../reading/document-folders.ts';

/** Where a document’s location leads on this machine: a file that may be read, or in words why not. */
export type Located = { readonly path: string } | { readonly fault: string };

/**
 * The file that a document’s location names under one of the folders, by its address, its full path or its path from the
 * folder. Links are followed before the place is judged, so that none leads out. Undefined where the location names
 * nothing there, like a system or a room.
 */
export function findLocated(location: string, folders: readonly DocumentFolder[]): Located | undefined {
  const named = folders.flatMap((allowed) => pathIn(location.trim(), allowed));
  const [first] = named;
  if (first === undefined) return undefined;
  const { path, folder } = named.find((one) => existsSync(one.path)) ?? first;
  if (!existsSync(path))
    return isPath(location) || named.some(isBesideOthers) ? { fault: 'There is no such file.' } : undefined;
  const real = realpathSync(path);
  if (!isInside(real, realpathSync(folder))) return { fault: 'The file lies outside the folders that may be read.' };
  return statSync(real).isFile() ? { path: real } : { fault: 'It is a folder, not a file.' };
}

function pathIn(location: string, { folder, address }: DocumentFolder): { path: string; folder: string }[] {
  if (location.includes('\0') || !existsSync(folder)) return [];
  const path = pathOf(location, folder, address);
  return path !== undefined && isInside(path, resolve(folder)) ? [{ path, folder }] : [];
}

function pathOf(location: string, folder: string, address: string | undefined): string | undefined {
  try {
    const place = address === undefined ? undefined : pathOnSite(location, address);
    if (place !== undefined) return resolve(folder, place.path);
    if (/^file:/i.test(location)) return fileURLToPath(location);
  } catch {
    return undefined;
  }
  if (/^[a-z][a-z+.-]+:/i.test(location)) return undefined;
  return isAbsolute(location) ? resolve(location) : join(resolve(folder), location);
}

/** Whether a path from the folder, which may be any words, is surely meant as one: it ends like a file’s name, and the folder within it is there. */
const isBesideOthers = ({ path, folder }: { readonly path: string; readonly folder: string }): boolean =>
  /\.\w{2,5}$/.test(path) && dirname(path) !== resolve(folder) && existsSync(dirname(path));

const isPath = (location: string) => /^(file|https?):/i.test(location) || isAbsolute(location);

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
