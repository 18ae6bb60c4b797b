import { existsSync } from 'node:fs';
import { renameWhenFree } from '../rename-when-free.ts';
import { isThere, listReleases, placeOf } from './site-place.ts';

/** Puts the published site back where a build was stopped between taking it away and putting the new one there. */
export function restoreSite(target: string): void {
  const place = placeOf(target);
  if (isThere(place)) return;
  const old = listReleases(place).find(({ path }) => path.endsWith('-old') && existsSync(path));
  if (old !== undefined) renameWhenFree(old.path, place);
}
