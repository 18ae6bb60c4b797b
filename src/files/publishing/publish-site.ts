import { lstatSync, symlinkSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { renameWhenFree } from '../rename-when-free.ts';
import { isThere, placeOf } from './site-place.ts';

/**
 * Puts a finished site from the folder beside it in the place of the published one. Whoever reads, and whatever stops
 * it, finds the old site or the new one, whole: the place is a link that is replaced in one step. The site that was
 * there stays beside it until the next build. A first site is a plain folder; with `as` a folder, each is, because
 * people carry it away and a link would be all they take. On Windows, where each is a folder, and once where a folder
 * becomes a link, there is a moment without a site; `restoreSite` heals what stops just then, and what fails then puts
 * the old one back. Answers where a folder that was replaced now is.
 */
export function publishSite(staging: string, target: string, as: 'link' | 'folder' = 'link'): string | undefined {
  const place = placeOf(target);
  if (dirname(staging) !== dirname(place)) throw new Error('A site can only be published from a folder beside it.');
  if (!isThere(place)) {
    renameWhenFree(staging, place);
    return undefined;
  }
  const link = as === 'link' ? makeLink(staging) : undefined;
  if (link !== undefined && lstatSync(place).isSymbolicLink()) {
    renameWhenFree(link, place);
    return undefined;
  }
  const old = `${staging}-old`;
  renameWhenFree(place, old);
  try {
    renameWhenFree(link ?? staging, place);
  } catch (fault) {
    // Whoever hears of it should not have to find the old site missing too.
    renameWhenFree(old, place);
    throw fault;
  }
  // Under this name it is no longer what restoreSite would bring back.
  const was = `${staging}-was`;
  renameWhenFree(old, was);
  return was;
}

/** A link to a finished site; undefined where there are no links, or none that can be replaced in one step. */
function makeLink(staging: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const link = `${staging}-link`;
  try {
    symlinkSync(basename(staging), link);
    return link;
  } catch {
    return undefined;
  }
}
